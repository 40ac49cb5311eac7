import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import pLimit from 'p-limit';

import { ROOT } from '#tests/repository.ts';

import { percentile95 } from './statistics.ts';
import { MILLISECONDS, printTable, type MeasureUnit } from './table.ts';

/* What a server that runs as an operator runs it does under load: `npm run bench:load`, after a build.
   It takes ten minutes, or three times as long on a busy machine; `-- --addresses 300` is a trial of a
   minute, whose memory says nothing yet. */

const MEGABYTES: MeasureUnit = { name: ' MB', decimals: 0 };
const HEALTH_95TH_MS = 100;
const MEMORY_MB = 600;

const ABANDONED = 200;
const PATIENCE_MS = 1_000;
/** Beside the pages: also while the last of them are dropped. */
const HEALTH_CHECKS = 100;
const CHECK_EVERY_MS = 30;

const { values } = parseArgs({
  options: { addresses: { type: 'string', default: '20000' } },
});
const ADDRESSES = Number(values.addresses);
if (!Number.isInteger(ADDRESSES) || ADDRESSES < 1)
  throw new Error(`--addresses is “${values.addresses}”: give a whole number, 1 or more.`);
const AT_ONCE = 8;

const pause = (ms: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

const server = spawn(process.execPath, [join(ROOT, 'server/process/main.ts')], {
  cwd: ROOT,
  env: { ...process.env, NODE_ENV: 'production', PORT: '0', LOG_LEVEL: 'silent' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
process.once('exit', () => server.kill());
const origin = await new Promise<string>((resolve, reject) => {
  let output = '';
  server.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    const found = /answers at (\S+)/.exec(output)?.[1];
    if (found !== undefined) resolve(found);
  });
  server.once('exit', () => reject(new Error('The server ended.')));
});

/** A different address for each number: days, words, and both in turn. */
function coldPath(n: number): string {
  const day = new Date(Date.UTC(2023, 6, 1) + (n % 1_200) * 86_400_000).toISOString().slice(0, 10);
  const pages = ['/places/blackpool', '/register', '/compare', '/outcomes', '/'];
  return n % 10 === 0
    ? `${pages[Math.floor(n / 10) % pages.length]}?asAt=${day}`
    : `/find?q=blackpool ${n}`;
}

async function ask(path: string, signal?: AbortSignal): Promise<number> {
  const response = await fetch(origin + path, signal ? { signal } : {});
  await response.arrayBuffer();
  return response.status;
}

/** Times of health checks while pages are asked for whose readers leave. */
async function healthTimes(): Promise<number[]> {
  const left = AbortSignal.timeout(PATIENCE_MS);
  const readers = Array.from({ length: ABANDONED }, (_, n) =>
    ask(
      `/places/blackpool?asAt=${new Date(Date.UTC(2023, 6, 1) + n * 86_400_000).toISOString().slice(0, 10)}`,
      left,
    ).catch(() => null),
  );
  const times: number[] = [];
  while (times.length < HEALTH_CHECKS) {
    const start = performance.now();
    const status = await ask('/api/v1/health');
    if (status !== 200) throw new Error(`The health check answered ${status}.`);
    times.push(performance.now() - start);
    await pause(CHECK_EVERY_MS);
  }
  await Promise.all(readers);
  return times;
}

/** `ps` counts in units of 1,024 bytes. */
const memoryMb = () =>
  (Number(execFileSync('ps', ['-o', 'rss=', '-p', `${server.pid}`]).toString()) * 1_024) /
  1_000_000;

const health = await healthTimes();
let highestMb = memoryMb();
let refused = 0;
const limit = pLimit(AT_ONCE);
await Promise.all(
  Array.from({ length: ADDRESSES }, (_, n) =>
    limit(async () => {
      if ((await ask(coldPath(n))) !== 200) refused += 1;
      if (n % 500 === 0) highestMb = Math.max(highestMb, memoryMb());
      if (n % 2_000 === 0)
        console.error(`${n} of ${ADDRESSES} addresses, ${Math.round(highestMb)} MB`);
    }),
  ),
);
const row = (name: string, unit: MeasureUnit, atMost: number, page: number) => ({
  row: { name, unit, budget: { atMost } },
  samples: [{ page, baseline: null }],
});
console.log(
  printTable([
    row(
      `Health check, 95th percentile, while ${ABANDONED} cold pages are abandoned`,
      MILLISECONDS,
      HEALTH_95TH_MS,
      percentile95(health),
    ),
    row(`Most memory over ${ADDRESSES} different addresses`, MEGABYTES, MEMORY_MB, highestMb),
    row('Of those, not answered with 200', { name: '', decimals: 0 }, 0, refused),
  ]),
);
server.kill('SIGTERM');
