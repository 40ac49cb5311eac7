// @vitest-environment node
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';

const runModule = new URL('run.ts', import.meta.url).href;
const root = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;
let script: string;
const children: ChildProcess[] = [];

/** As main.ts, but with a page that waits for the signal to stop, and with a build of one file. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placeboard-'));
  await mkdir(join(folder, 'client'));
  await writeFile(join(folder, 'client/robots.txt'), 'User-agent: *');
  script = join(folder, 'start.mjs');
  await writeFile(
    script,
    `import { run } from ${JSON.stringify(runModule)};
    const renderPage = async (request, mount) => {
      if (request.url.includes('/warns')) console.warn('No such page: %s', request.url);
      if (request.url.endsWith('/slow')) await new Promise((resolve) => process.once('SIGTERM', resolve));
      return { status: 200, body: '<!doctype html><title>' + mount.name + '</title>', state: null, headers: {} };
    };
    const clientFolder = process.env.CLIENT ?? ${JSON.stringify(join(folder, 'client'))};
    await run({ env: process.env, startRenderer: async () => ({ renderPage, linkPreviews: {}, pages: [] }), clientFolder });`,
  );
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

function start(env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [script], {
    cwd: root,
    // The example stands in for a published record: this is about serving, not about what is served.
    env: { ...process.env, PORT: '0', PLACEBOARD_RECORD: 'mocks/record', ...env },
  });
  children.push(child);
  const output = { out: '', err: '' };
  const answers = new Promise<string>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output.out += text;
      const [, address] = /Placeboard answers at (\S+)\n/.exec(output.out) ?? [];
      if (address !== undefined) resolve(address);
    });
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.err += text));
  const ended = once(child, 'close').then(([code]: unknown[]) => code);
  return { child, output, answers, ended };
}

const LogLine = z.looseObject({ time: z.string(), level: z.enum(['info', 'error']) });

const lines = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => LogLine.parse(JSON.parse(line)));

it('prints its address, logs each request, and stops gracefully', async () => {
  const { child, output, answers, ended } = start();
  const address = await answers;
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const page = await fetch(`${address}/?q=secret`);
  expect(page.status).toBe(200);
  expect((await fetch(`${address}/example/api/v1/health`)).status).toBe(200);
  expect((await fetch(`${address}/robots.txt`)).status).toBe(200);
  for (const [path, status] of [
    ['/places/', 308],
    ['/assets/none.js', 404],
  ] as const) {
    const response = await fetch(address + path, { redirect: 'manual' });
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  }
  expect((await fetch(`${address}/embed/warns?q=secret`)).status).toBe(200);

  const slow = fetch(`${address}/slow`);
  // Once another answer is back, the slow request is under way too.
  await fetch(`${address}/api/v1/nothing`);
  child.kill('SIGTERM');
  expect(await (await slow).text()).toContain('<title>');
  expect(await ended).toBe(0);
  await expect(fetch(address)).rejects.toThrow();

  const log = lines(output.out);
  expect(log.map((line) => line['event'])).toEqual(
    expect.arrayContaining(['start', 'request', 'stopping', 'stop']),
  );
  expect(log.filter((line) => line['event'] === 'request')).toContainEqual({
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    level: 'info',
    event: 'request',
    method: 'GET',
    path: '/api/v1/nothing',
    status: 404,
    ms: expect.any(Number),
    bytes: expect.any(Number),
  });
  expect(log).toContainEqual(
    expect.objectContaining({ err: 'No such page: http://localhost/embed/warns?…' }),
  );
  expect(output.out).not.toContain('secret');
  // The address, for a person; all else is the log.
  expect(output.out.split('\n').filter((line) => line !== '' && !line.startsWith('{'))).toEqual([
    `Placeboard answers at ${address}`,
  ]);
  expect(output.err).toBe('');
});

it('goes on answering where its output fails', async () => {
  const { child, answers, ended } = start();
  const address = await answers;
  child.stdout.destroy();
  child.stderr.destroy();
  for (let turn = 0; turn < 3; turn += 1)
    expect((await fetch(`${address}/embed/warns`)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

it('does not log requests at LOG_LEVEL=silent', async () => {
  const { child, output, answers, ended } = start({ LOG_LEVEL: 'silent' });
  await fetch(await answers);
  child.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(lines(output.out).map((line) => line['event'])).not.toContain('request');
});

it('does not start on a record with errors, and prints every one', async () => {
  const record = join(folder, 'record');
  await cp(join(root, 'mocks/record'), record, { recursive: true });
  await writeFile(join(record, 'events.json'), '[{ "id": "Not An Id" }]');
  await writeFile(join(record, 'people.json'), 'nonsense');
  const { output, ended } = start({ PLACEBOARD_RECORD: record });
  expect(await ended).toBe(1);
  expect(output.out).toBe('');
  expect(output.err).toContain('events.json:1 id');
  expect(output.err).toContain('events.json:1 title');
  expect(output.err).toContain('people.json');
});

it.each([
  ['a record that is not there', { PLACEBOARD_RECORD: 'no/such/folder' }, 'no/such/folder'],
  ['a build that is not there', { CLIENT: '/no/such/build' }, 'npm run build'],
  ['a port that is none', { PORT: 'http' }, 'PORT'],
])('does not start with %s', async (_, env, words) => {
  const { output, ended } = start(env);
  expect(await ended).toBe(1);
  expect(output.out).toBe('');
  expect(output.err).toContain(words);
  expect(output.err).not.toContain('    at ');
});

it('says in one line that its port is in use', async () => {
  const other = createServer();
  other.listen(0, '127.0.0.1');
  await once(other, 'listening');
  const taken = other.address();
  const port = typeof taken === 'object' ? String(taken?.port) : '';
  const { output, ended } = start({ PORT: port });
  expect(await ended).toBe(1);
  expect(output.err).toMatch(new RegExp(`^Port ${port} of 127\\.0\\.0\\.1 is in use.+\\n$`));
  other.close();
});
