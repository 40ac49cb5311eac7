import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { writeRecord } from '#server/tools/newRecord/writeRecord.ts';
import { COLLECTION_NAMES } from '#src/contract/collections.ts';
import { syntheticFiles } from '#tests/records/syntheticRecord.ts';
import { ROOT } from '#tests/repository.ts';

import { openPage } from './browser.ts';

/* One process shows the record of another: pages here, the API there (PLACEBOARD_API). */

const children: ChildProcess[] = [];

/** Starts what `npm start` starts, and waits until it answers. */
async function start(
  env: Record<string, string>,
): Promise<{ address: string; child: ChildProcess }> {
  const child = spawn(process.execPath, ['server/process/main.ts'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', LOG_LEVEL: 'silent', ...env },
  });
  children.push(child);
  let said = '';
  for await (const chunk of child.stdout) {
    said += String(chunk);
    const address = /answers at (\S+)\n/.exec(said)?.[1];
    if (address === undefined) continue;
    return { address, child };
  }
  throw new Error(`The server ended before it answered:\n${said}`);
}

const stop = async (child: ChildProcess) => {
  const ended = once(child, 'close');
  child.kill('SIGKILL');
  await ended;
};

/** What a reader sees, without markup and what differs between two servers. */
const words = (html: string) =>
  html
    .replace(/^.*<main/s, '<main')
    .replace(/<\/main>.*$/s, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

const PAGES = ['/', '/places/ashbeck', '/register', '/register/ashbeck/dental-services'];

let folder = '';
let there: Awaited<ReturnType<typeof start>>;
let here: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placeboard-'));
  await writeRecord(join(folder, 'record'), syntheticFiles(2));
  there = await start({ PLACEBOARD_RECORD: join(folder, 'record') });
  here = await start({ PLACEBOARD_API: there.address });
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

test('pages are of the record over there, and say where the browser may ask', async () => {
  for (const path of PAGES) {
    const [own, other] = await Promise.all([
      fetch(`${here.address}${path}`),
      fetch(`${there.address}${path}`),
    ]);
    expect(own.status, path).toBe(200);
    expect(own.headers.get('Content-Security-Policy'), path).toMatch(
      new RegExp(`connect-src [^;]*${there.address}`),
    );
    expect(words(await own.text()), path).toBe(words(await other.text()));
  }
  const api = await fetch(`${here.address}/api/v1/places.json?x=1`, { redirect: 'manual' });
  expect(api.status).toBe(307);
  expect(api.headers.get('Location')).toBe(`${there.address}/api/v1/places.json?x=1`);
  // The worked example beside it stays this process’s own.
  expect((await fetch(`${here.address}/example/api/v1/health`)).status).toBe(200);
});

test('a browser asks over there itself, and nothing stands in its way', async () => {
  const page = await openPage(`${here.address}/about`, { expected: [/request to another origin/] });
  const asked = page.waitForResponse((response) =>
    response.url().startsWith(`${there.address}/api/v1/register.json`),
  );
  await page.getByRole('link', { name: 'Register', exact: true }).first().click();
  expect((await asked).status()).toBe(200);
  await page
    .getByRole('link', { name: /^Eye health, Brackenrow/ })
    .first()
    .waitFor();
});

test('files on a plain host, which answer with more than was asked, make the same pages', async () => {
  const files = new Map<string, string>();
  for (const name of COLLECTION_NAMES) {
    const path = `/api/v1/${name}.json`;
    files.set(path, await (await fetch(`${there.address}${path}`)).text());
  }
  const host = createServer((request, response) => {
    const file = files.get((request.url ?? '').replace(/\?.*$/, ''));
    response.writeHead(file === undefined ? 404 : 200, { 'Content-Type': 'application/json' });
    response.end(file);
  });
  host.listen(0, '127.0.0.1');
  await once(host, 'listening');
  const at = host.address();
  const port = typeof at === 'object' ? at?.port : undefined;
  const overFiles = await start({ PLACEBOARD_API: `http://127.0.0.1:${port}` });
  for (const path of [...PAGES, '/outcomes/long-waits', '/about/unknowns']) {
    const [own, other] = await Promise.all([
      fetch(`${overFiles.address}${path}`),
      fetch(`${there.address}${path}`),
    ]);
    expect(own.status, path).toBe(200);
    expect(words(await own.text()), path).toBe(words(await other.text()));
  }
  host.close();
});

describe('when it goes down', () => {
  test('pages that were kept stay, others say so, and all is well once it is back', async () => {
    const kept = words(await (await fetch(`${here.address}/`)).text());
    await stop(there.child);

    const still = await fetch(`${here.address}/`);
    expect(still.status).toBe(200);
    expect(words(await still.text())).toBe(kept);
    // A page and an embed of the same answers, which nobody asked for before.
    for (const path of ['/about/words', '/embed/register']) {
      const made = await fetch(`${here.address}${path}`);
      expect(made.status, path).toBe(200);
      expect(made.headers.get('Cache-Control'), path).toBe('no-store');
      expect(made.headers.get('Placeboard-Answered-At'), path).toMatch(/^20\d\d-.*Z$/);
      expect(await made.text(), path).toMatch(
        /<p class="notice">The record’s server gives no answer at the moment\. This is what it said on \d/,
      );
    }

    const failed = await fetch(`${here.address}/places/brackenrow`);
    expect(failed.status).toBe(502);
    expect(failed.headers.get('Cache-Control')).toBe('no-store');
    const page = await failed.text();
    expect(page).toMatch(/<h1[^>]*>[^<]+<\/h1>/);
    expect(page).not.toContain('ECONNREFUSED');
    const picture = await fetch(`${here.address}/og/places/brackenrow.png`);
    expect(picture.status).toBe(502);

    const port = new URL(there.address).port;
    there = await start({ PLACEBOARD_RECORD: join(folder, 'record'), PORT: port });
    const again = await fetch(`${here.address}/places/brackenrow`);
    expect(again.status).toBe(200);
    expect(await again.text()).toContain('Brackenrow');
  });
});
