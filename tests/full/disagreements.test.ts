import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { PUBLISHED_FILES } from '#tests/e2e/publishedFiles.ts';
import { disagreementsIn } from '#tests/figures/disagreements.ts';
import { publishedRecord } from '#tests/records/publishedRecord.ts';

/* As tests/figures/disagreements.test.ts, on every outcome's page as it is published. */

const FOLDER = join(PUBLISHED_FILES, 'outcomes');

/** What a page says, each piece of text on a line of its own; sentences stay whole. */
const textOf = (html: string): string =>
  (/<main\b[^]*<\/main>/.exec(html)?.[0] ?? '')
    .replaceAll(/<(script|style)\b[^]*?<\/\1>/g, '')
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/<[^>]*>/g, '\n')
    .replaceAll(/\n+/g, '\n');

test('every page of an outcome says one thing of each pair of figures', async () => {
  const { areas, places } = await publishedRecord();
  const names = [...areas, ...places].map(({ name }) => name);
  // The list of all outcomes stands beside them.
  const pages = readdirSync(FOLDER).filter((file) => /^(?!index).*\.html$/.test(file));
  const found = pages.map((file) => ({
    file,
    ...disagreementsIn(textOf(readFileSync(join(FOLDER, file), 'utf8')), names),
  }));
  expect(
    found.flatMap(({ file, disagreements }) => disagreements.map((one) => `${file}: ${one}`)),
  ).toEqual([]);
  expect(found.reduce((sum, { compared }) => sum + compared, 0)).toBeGreaterThan(20);
});
