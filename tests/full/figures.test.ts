import { test } from 'vitest';

import { loadRecord } from '#server/records/loadRecord.ts';
import { answersOf, checkFigure, everyCombination } from '#tests/figures/figureChecks.ts';
import { publishedRecord } from '#tests/records/publishedRecord.ts';

test.each([
  ['the published record', publishedRecord],
  ['the worked example', () => loadRecord('mocks/record')],
] as const)(
  'every figure of %s, however it is asked, says only what is in its table',
  async (_, read) => {
    const record = await read();
    const load = answersOf(record);
    for (const asked of everyCombination(record)) await checkFigure(asked, load);
  },
);
