import { expect, test } from 'vitest';

import { loadRecord } from '#server/records/loadRecord.ts';
import { askedFigures } from '#src/figures/facts/askedFigures.ts';
import { FIGURES } from '#src/figures/registry.ts';
import { publishedRecord } from '#tests/records/publishedRecord.ts';

import { answersOf, checkFigure } from './figureChecks.ts';

/* tests/full has every combination. */

const RECORDS = [
  ['the published record', publishedRecord],
  ['the worked example', () => loadRecord('mocks/record')],
] as const;

test.each(RECORDS)('every figure of %s says only what is in its table', async (_, read) => {
  const record = await read();
  const load = answersOf(record);
  for (const asked of askedFigures(record)) await checkFigure(asked, load);
});

test('figures have ids of their own', () => {
  expect(new Set(FIGURES.map(({ id }) => id)).size).toBe(FIGURES.length);
});
