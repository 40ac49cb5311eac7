import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { connectedFiles, onsCsv } from '#server/testing/serviceFiles.ts';
import { writeRecordFolder } from '#server/testing/writeRecordFolder.ts';

import { createProgressReporter } from './fetch/ProgressReporter.ts';

let folder = '';
beforeEach(async () => {
  folder = await writeRecordFolder(connectedFiles());
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs the command as `npm run data:fetch` does, away from a terminal. */
const run = (...args: string[]) =>
  new Promise<{ code: number | string; out: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      ['server/tools/dataFetch.ts', ...args],
      (error, out, err) => resolve({ code: error?.code ?? 0, out: out + err }),
    );
    child.stdin?.end();
  });

test('shows what would change; writes it with --write only; then nothing would change', async () => {
  const file = join(folder, '.download.csv');
  const row = { area: 'E06000901', lower: '15', upper: '23' };
  const england = { ...row, area: 'E92000001' };
  await writeFile(
    file,
    onsCsv(
      { ...row, period: '2024-01-01/P1Y', value: '19', status: 'p' },
      { ...england, period: '2024-01-01/P1Y', value: '16' },
    ),
  );
  const args = ['ons', 'smoking', '--folder', folder, '--file', file];
  const observations = join(folder, 'observations/smoking.csv');
  const before = await readFile(observations, 'utf8');

  const looked = await run(...args);
  expect(looked.code).toBe(0);
  expect(looked.out).toContain('2 new, 0 changed, 4 withdrawn');
  expect(looked.out).toMatch(/Nothing was written\. --write writes it\.\n$/);
  expect(await readFile(observations, 'utf8')).toBe(before);

  const wrote = await run(...args, '--write');
  expect(wrote.code).toBe(0);
  expect(wrote.out).toContain(`Written.\n${folder}: nothing wrong`);
  expect(await readFile(observations, 'utf8')).toContain(
    'E06000901,Persons,18 and over,,2024,19,15,23,,,p\n',
  );
  expect((await run(...args)).out).toMatch(/Nothing would change\.\n$/);
});

test('exits with 1 and prints the usage if arguments are wrong', async () => {
  const { code, out } = await run('onz');
  expect(code).toBe(1);
  expect(out).toMatch(/^“onz” is no service: name fingertips or ons\. Did you mean “ons”\?/);
  expect((await run('--help')).code).toBe(0);
});

test('progress is one line that is overwritten on a terminal, and lines elsewhere', () => {
  const written = (isTTY: boolean) => {
    let text = '';
    const progress = createProgressReporter({
      write: (more) => (text += more),
      isTTY,
      columns: 12,
    });
    progress.step('asking for a file');
    progress.step('0.1 MB', true);
    progress.end();
    return text;
  };
  const erase = '\r\u001B[2K';
  expect(written(true)).toBe(`${erase}asking for ${erase}0.1 MB${erase}`);
  expect(written(false)).toBe('asking for a file\n');
});
