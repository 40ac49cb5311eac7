import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { ROOT } from '#tests/repository.ts';

const client = join(ROOT, 'build/client');
const built = readdirSync(client, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

test('the build has neither the mock nor its worker', () => {
  expect(built.length).toBeGreaterThan(1);
  // Without the hash, in which letters come together by chance.
  const names = built.map((path) => path.slice(client.length).replace(/-[\w-]{8}(?=\.)/, ''));
  expect(names.filter((name) => /mock|msw/i.test(name))).toEqual([]);
  const scripts = built.filter((path) => path.endsWith('.js'));
  expect(scripts.filter((path) => /setupWorker|\bmsw\b/.test(readFileSync(path, 'utf8')))).toEqual(
    [],
  );
});

test('the build fetches nothing from elsewhere', () => {
  const sheets = built.filter((path) => path.endsWith('.css') || path.endsWith('.html'));
  const remote = /url\(["']?https?:|@import|<(script|link|img)[^>]+https?:/;
  // The icon in the page names its language by an address that nobody asks.
  const text = (path: string) =>
    readFileSync(path, 'utf8').replaceAll("xmlns='http://www.w3.org/2000/svg'", '');
  expect(sheets.filter((path) => remote.test(text(path)))).toEqual([]);
});

test('the licences of the libraries in the script are served with it', () => {
  const notices = readFileSync(join(client, 'third-party-notices.txt'), 'utf8');
  for (const name of ['react-dom', 'react-router', 'recharts', '@tanstack/query-core', 'zod'])
    expect(notices).toContain(`## ${name} `);
  expect(notices).toContain('Permission is hereby granted');
});
