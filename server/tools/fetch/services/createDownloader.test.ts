import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { createDownloader } from './createDownloader.ts';
import { HOSTS } from './hosts.ts';
import { DownloadCache } from './DownloadCache.ts';

/* A real server on this machine stands in for every allowed host; no other is ever reached. */

const ADDRESS = `https://${HOSTS.ons}/file.csv`;
const CSV = 'areacd,areanm\nE06000901,Größe\n';

let folder = '';
let server: Server;
let seen: IncomingMessage[] = [];
let steps: string[] = [];
let waits: number[] = [];
/** What the server does with each request in turn; the last is done again. */
let answers: RequestListener[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cache-'));
  seen = [];
  steps = [];
  waits = [];
  server = createServer((request, response) => {
    seen.push(request);
    answers[Math.min(seen.length, answers.length) - 1]?.(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  await rm(folder, { recursive: true });
});

const csv: RequestListener = (_, response) => response.end(CSV);
const status =
  (code: number, headers: Record<string, string> = {}, body = ''): RequestListener =>
  (_, response) =>
    response.writeHead(code, headers).end(body);

function downloader(tries = 3) {
  const { port } = server.address() as AddressInfo; // It listens on a port.
  return createDownloader({
    transport: ({ pathname, search }, init) =>
      fetch(new URL(pathname + search, `http://127.0.0.1:${port}`), init),
    cache: new DownloadCache(folder),
    progress: { step: (text) => steps.push(text), end: () => {} },
    tries,
    wait: async (milliseconds) => waits.push(milliseconds),
    pauseMs: 7,
    firstWaitMs: 1,
  });
}

const download = (tries?: number) => downloader(tries)(ADDRESS, 'file');

describe('a response', () => {
  test('is returned unchanged; the request names the program and its purpose', async () => {
    answers = [csv];
    expect(await download()).toBe(CSV);
    expect(seen[0]?.method).toBe('GET');
    expect(seen[0]?.headers['user-agent']).toMatch(/^Placeboard/);
    expect(seen[0]?.headers.accept).toContain('text/csv');
  });

  test('that has not changed is taken from the cache', async () => {
    answers = [
      status(200, { 'etag': '"1"', 'last-modified': 'Fri, 20 Nov 2026 09:30:00 GMT' }, CSV),
      status(304),
      status(200, { etag: '"2"' }, 'areacd\n'),
      status(304),
    ];
    expect([await download(), await download(), await download(), await download()]).toEqual([
      CSV,
      CSV,
      'areacd\n',
      'areacd\n',
    ]);
    expect(
      seen.map(({ headers }) => [headers['if-none-match'], headers['if-modified-since']]),
    ).toEqual([
      [undefined, undefined],
      ['"1"', 'Fri, 20 Nov 2026 09:30:00 GMT'],
      ['"1"', 'Fri, 20 Nov 2026 09:30:00 GMT'],
      ['"2"', undefined],
    ]);
    expect(steps).toContain(`${HOSTS.ons}: file has not changed since it was last fetched`);
  });

  test('is cached as a file that a person can look at', async () => {
    answers = [csv];
    await download();
    expect(await readFile(join(folder, 'file.csv'), 'utf8')).toBe(CSV);
  });

  test.each(['{', '{}', '{"address":"https://example.org/","etag":"1","lastModified":null}'])(
    'is asked for whole where what is kept of it is %s',
    async (json) => {
      await writeFile(join(folder, 'file.csv'), 'old');
      await writeFile(join(folder, 'file.json'), json);
      answers = [csv];
      expect(await download()).toBe(CSV);
      expect(seen[0]?.headers['if-none-match']).toBeUndefined();
    },
  );

  test('is downloaded again if its copy was edited', async () => {
    answers = [status(200, { etag: '"1"' }, CSV), csv];
    await download();
    await writeFile(join(folder, 'file.csv'), `${CSV}E06000902,Mine\n`);
    expect(await download()).toBe(CSV);
    expect(seen[1]?.headers['if-none-match']).toBeUndefined();
  });

  test('that is a web page is an error, and is not cached', async () => {
    answers = [
      status(200, { 'content-type': 'text/html', 'etag': '"1"' }, '\n<!doctype html><h1>Sorry'),
    ];
    await expect(download()).rejects.toThrow('answered with a web page, not a CSV file');
    await expect(readFile(join(folder, 'file.csv'), 'utf8')).rejects.toThrow('ENOENT');
  });
});

describe('a transient failure is tried again', () => {
  const breaksOff: RequestListener = (_, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('areacd,');
    // Once what was written has left.
    setImmediate(() => response.destroy());
  };

  test.each<[string, RequestListener[], string]>([
    ['too many requests', [status(429, { 'retry-after': '0' }), csv], 'answered 429: again in'],
    ['an error of the server', [status(500), status(503), csv], 'answered 503: again in'],
    ['a broken connection', [breaksOff, csv], 'broke off'],
    ['no connection', [(request) => request.socket.destroy(), csv], 'could not be reached'],
  ])('%s, then an answer', async (_, sequence, words) => {
    answers = sequence;
    expect(await download()).toBe(CSV);
    expect(seen).toHaveLength(sequence.length);
    expect(steps.join('\n')).toContain(words);
  });

  test('up to the number of tries', async () => {
    answers = [status(500)];
    await expect(download(4)).rejects.toThrow(`${HOSTS.ons} answered 500, in each of 4 tries`);
    expect(seen).toHaveLength(4);
    expect(steps.filter((text) => text.includes('again in'))).toHaveLength(3);
  });

  test('after the wait that the service asks for', async () => {
    answers = [status(429, { 'retry-after': '90' }), csv];
    await download();
    expect(waits).toEqual([90_000]);
    expect(steps.join('\n')).toContain('answered 429: again in 91 s (try 2 of 3)');
  });

  test('but not if that wait is too long', async () => {
    answers = [status(429, { 'retry-after': '3600' })];
    await expect(download()).rejects.toThrow('asks to be left alone for 60 minutes');
    expect(seen).toHaveLength(1);
  });

  test.each([
    [404, 'has no such file'],
    [400, 'answered 400'],
    [403, 'answered 403'],
    [304, 'no copy of it is kept'],
  ])('%i is no such failure', async (code, words) => {
    answers = [status(code)];
    await expect(download()).rejects.toThrow(words);
    expect(seen).toHaveLength(1);
  });
});

describe('a redirect', () => {
  test('to an allowed host is followed', async () => {
    answers = [
      status(301, { location: '/other.csv' }),
      status(302, { location: `https://${HOSTS.fingertips}/third.csv` }),
      csv,
    ];
    expect(await download()).toBe(CSV);
    expect(seen.map(({ url }) => url)).toEqual(['/file.csv', '/other.csv', '/third.csv']);
  });

  test.each(['https://example.org/', `http://${HOSTS.ons}/`, '//example.org/', 'https://['])(
    'to %s is refused, at once',
    async (location) => {
      answers = [status(302, { location })];
      await expect(download()).rejects.toThrow('which is not contacted');
      expect(seen).toHaveLength(1);
    },
  );

  test('loop ends with an error', async () => {
    answers = [status(302, { location: ADDRESS })];
    await expect(download()).rejects.toThrow('leads from address to address');
    expect(seen).toHaveLength(4);
  });
});

test('pauses between two requests', async () => {
  answers = [csv];
  const both = downloader();
  await both(ADDRESS, 'file');
  expect(waits).toEqual([]);
  await both(ADDRESS, 'file');
  expect(waits).toEqual([7]);
});

test('never contacts another host', async () => {
  answers = [csv];
  await expect(downloader()('https://example.org/file.csv', 'file')).rejects.toThrow(
    'which is not contacted',
  );
  expect(seen).toEqual([]);
});
