import { availableParallelism, loadavg } from 'node:os';

import { launch } from 'chrome-launcher';
import { chromium } from 'playwright';

import { CHROMIUM_FLAGS, findChromium } from '#tests/chromium/chromium.ts';
import { isThere } from '#tests/repository.ts';

import { audit, type Audit, type Throttling } from './audit.ts';
import { measurementsOf } from './measurements.ts';
import { UsageError, type BenchArguments } from './readBenchArguments.ts';
import { startServers } from './startServers.ts';
import { printTable, type Sample } from './table.ts';

/** Asks for a page once, so that it is rendered and compressed before anything is measured. */
async function warmUp(url: string): Promise<void> {
  const response = await fetch(url, { redirect: 'manual' });
  await response.arrayBuffer();
  if (response.status !== 200) throw new UsageError(`${url} answered ${response.status}.`);
}

/**
 * Measures one page beside its baseline and returns the table of design §8 for it, to print.
 * @param say is told how far it is
 * @throws UsageError where there is no build or no such page
 */
export async function bench(
  { address, rounds }: BenchArguments,
  say: (line: string) => void,
): Promise<string> {
  if (!isThere('build/client/index.html') || !isThere('build/server/server.js'))
    throw new UsageError('There is no build to bench. Run: npm run build:app');
  const chromePath = await findChromium();
  const servers = await startServers();
  const browser = await chromium.launch({ executablePath: chromePath, args: CHROMIUM_FLAGS });
  const lighthouseBrowser = await launch({
    chromePath,
    chromeFlags: [...CHROMIUM_FLAGS, '--headless=new', '--disable-gpu'],
    logLevel: 'silent',
  });
  // However the program ends: Lighthouse may throw where nobody waits for it.
  process.once('exit', () => lighthouseBrowser.kill());
  try {
    for (const origin of [servers.app, servers.baseline]) await warmUp(origin + address);
    const lighthousePort = lighthouseBrowser.port;
    const measurements = await measurementsOf({ address, servers, browser, lighthousePort });
    const auditLimit = (throttling: Throttling) =>
      audit(`${servers.baseline}/limit.html`, lighthousePort, throttling);
    // The browser's first load is slower than all that follow, which the simulation hardly shows.
    const simulatedLimit = await auditLimit('simulated');
    const samples: Sample[][][] = measurements.map(({ rows }) => rows.map(() => []));
    const loads: number[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      say(`Round ${round} of ${rounds} …`);
      for (const [m, { measure }] of measurements.entries())
        for (const [r, sample] of (await measure()).entries()) samples[m]?.[r]?.push(sample);
      loads.push(loadavg()[0] ?? 0);
    }
    const appliedLimit = await auditLimit('applied');
    const lines = measurements.flatMap(({ rows }, m) =>
      rows.map((row, r) => ({ row, samples: samples[m]?.[r] ?? [] })),
    );
    const isBusy = loads.some((load) => load > availableParallelism() + 1);
    const paintOf = (limit: Audit) => Math.round(limit.largestContentfulPaintMs);
    return `${address}, ${rounds} ${rounds === 1 ? 'round' : 'rounds'}

${printTable(lines)}

- Baseline: the page’s own HTML without script and state, from the same process, with the same headers and
  compression. Of the server: the same bytes as a file, by plain node:http. Of a cold page: what react-dom
  alone takes of it.
- The limit, a small page written by hand (limit.html): largest paint ${paintOf(appliedLimit)} ms applied, ${paintOf(simulatedLimit)} ms simulated.
- Each number is the median of the rounds, with the least and most of them; ratios and differences are taken round by
  round. “Applied” really slows the browser down, “simulated” is Lighthouse’s model; its mobile preset, each load cold.
- Changing: the hydrated page at 412 × 823, processor slowed down 4 times, from the click to the next frame painted;
  baseline: the new page’s baseline loaded by the same click.
- 1 kB is 1,000 bytes. Cold page: rendered from the record in memory, not compressed.
- Chromium ${browser.version()}, Node ${process.versions.node}, ${availableParallelism()} processors; load of the machine after each round: ${loads.map((load) => load.toFixed(1)).join(', ')}.${
      isBusy
        ? '\n- The machine was busy with other things: times, and above all blocking times, are too high.'
        : ''
    }`;
  } finally {
    await browser.close();
    lighthouseBrowser.kill();
    servers.stop();
  }
}
