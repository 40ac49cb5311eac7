import { expect, test } from 'vitest';

import { exampleRecord } from '#mocks/exampleRecord.ts';
import { COLLECTIONS } from '#src/contract/collections.ts';
import { answersOf } from '#tests/figures/figureChecks.ts';

import { asOnDay, DAY_PARAMS } from './asOnDay.ts';
import { loadAllFigures } from './createRelease.ts';

test('every collection that can be asked about a day is', () => {
  const named = Object.entries(COLLECTIONS).flatMap(([name, { params }]) =>
    ['asAt', 'to'].filter((param) => param in params).map((param) => [name, param]),
  );
  expect(DAY_PARAMS).toEqual(Object.fromEntries(named));
});

test('a record that goes on says of an earlier day what it said then, word for word', async () => {
  const record = exampleRecord();
  const then = await loadAllFigures(answersOf(record));
  const later = '2027-12-31';
  const now = { ...record, system: record.system.map((one) => ({ ...one, updated: later })) };
  const day = then[0]?.asAt ?? '';
  const load = answersOf(now);
  expect((await loadAllFigures(load))[0]?.asAt).toBe(later);
  expect(await loadAllFigures(await asOnDay(load, day))).toEqual(then);
});
