import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';

import { PUBLISHED_FOLDER } from '#tests/records/publishedRecord.ts';
import { isThere, jsonOf, ROOT, textFiles } from '#tests/repository.ts';

const Lock = z.object({
  packages: z.record(z.string(), z.object({ dev: z.boolean().optional() })),
});

/** Folders of packages that `npm ci --omit=dev` installs on this machine, by its lock file. */
const productionPackages = () =>
  Object.entries(Lock.parse(jsonOf('package-lock.json')).packages).flatMap(([path, { dev }]) =>
    path !== '' && !dev && isThere(path) ? [path] : [],
  );

/** A copy of the repository as after `npm ci --omit=dev`. */
async function productionCopy(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'placeboard-'));
  onTestFinished(() => rm(copy, { recursive: true }));
  for (const path of [...textFiles(), 'public'])
    await cp(join(ROOT, path), join(copy, path), { recursive: true });
  for (const path of productionPackages()) {
    await mkdir(dirname(join(copy, path)), { recursive: true });
    // Packages inside this one are listed by themselves.
    await cp(join(ROOT, path), join(copy, path), {
      recursive: true,
      filter: (source) => source === join(ROOT, path) || !source.endsWith('/node_modules'),
    });
  }
  await cp(join(ROOT, 'node_modules/.bin'), join(copy, 'node_modules/.bin'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  return copy;
}

/** Starts it as an operator does. */
async function npmStart(folder: string) {
  const { NODE_ENV: _, ...env } = process.env;
  const npm = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...env, PORT: '0', PLACEBOARD_RECORD: PUBLISHED_FOLDER, NODE_DEBUG: 'module' },
    // A group of its own, so that what npm starts ends with it.
    detached: true,
  });
  onTestFinished(() => void process.kill(-(npm.pid ?? 0), 'SIGTERM'));
  const output = { out: '', err: '' };
  npm.stderr.setEncoding('utf8').on('data', (text: string) => (output.err += text));
  const address = await new Promise<string>((resolve, reject) => {
    npm.stdout.setEncoding('utf8').on('data', (text: string) => {
      output.out += text;
      const found = /answers at (\S+)/.exec(output.out)?.[1];
      if (found !== undefined) resolve(found);
    });
    npm.on('close', () => reject(new Error(`It ended:\n${output.out}\n${output.err}`)));
  });
  return { address, output };
}

test('npm start works without development’s packages, and a new build in place breaks nothing', async () => {
  const folder = await productionCopy();
  const { address, output } = await npmStart(folder);
  // Of Node's own list of what it loads.
  const loaded = [...output.err.matchAll(/ load "([^"]*\/react[^"]*)"/g)].map(([, path]) => path);
  expect(loaded.join()).toContain('react-dom-server.node.production.js');
  expect(loaded.filter((path) => path?.includes('.development.'))).toEqual([]);

  for (const gone of ['build', 'node_modules', 'server', 'src', 'data', 'mocks'])
    await rename(join(folder, gone), join(folder, `${gone}.before`));
  const statusOf = async (path: string) => `${path} ${(await fetch(address + path)).status}`;
  const page = await (await fetch(`${address}/places/blackpool?asAt=2024-02-03`)).text();
  const assets = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(
    ([, path]) => `${path}`,
  );
  expect(assets).not.toEqual([]);
  const paths = [
    ...assets,
    '/',
    '/example',
    '/compare',
    '/find?q=kendal',
    '/outcomes/healthy-life-expectancy?sex=Male',
    '/embed/place/place/blackpool',
    '/embed.js',
    '/og/places/blackpool.png',
    '/changes.atom',
    '/reviews.ics',
    '/api/v1/health',
    '/api/v1/register',
    '/api/v1/openapi.json',
    '/api/v1/observations.csv',
  ];
  const answers: string[] = [];
  for (const path of paths) answers.push(await statusOf(path));
  expect(answers).toEqual(paths.map((path) => `${path} 200`));
});
