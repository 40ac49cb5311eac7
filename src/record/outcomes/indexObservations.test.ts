import { expect, test } from 'vitest';

import type { Params } from '#src/contract/collections.ts';
import { narrow } from '#src/record/narrow.ts';
import { resolve } from '#src/record/resolvers.ts';
import { publishedRecord } from '#tests/records/publishedRecord.ts';

import { indexObservations } from './indexObservations.ts';

const record = await publishedRecord();
const observations = indexObservations(async () => record.observations);
const reader = {
  read: async () => {
    throw new Error('the whole table was read');
  },
  observations,
};

test.each<Params<'observations'>>([
  { indicator: 'healthy-life-expectancy' },
  { indicator: 'healthy-life-expectancy', sex: 'Male', period: 'latest' },
  { indicator: 'adult-obesity', area: 'E06000009,E92000001', period: 'latest' },
  { area: 'E06000009' },
  { area: 'E92000001,E06000009', sex: 'Female' },
  { area: 'E92000001,E06000009', period: 'latest' },
  { area: 'E06000009,E06000009' },
  { area: 'X00000000', period: 'latest' },
  { area: 'E07000027,E07000117', period: 'latest-of-area' },
])('%o reads by key what the whole table would give', async (params) => {
  const asAt = '2026-11-21';
  expect(await resolve('observations', reader, { ...params, asAt })).toEqual(
    narrow<'observations'>(record.observations, params),
  );
});

test('the latest figure of each area may be of an earlier period than others’', async () => {
  const params = { indicator: 'adult-obesity', period: 'latest-of-area' } as const;
  const rows = narrow<'observations'>(record.observations, params);
  const periodOf = (code: string) => rows.filter(({ area }) => area === code).map((r) => r.period);
  expect(periodOf('E07000117')).toEqual(['2024/25']);
  expect(periodOf('E07000027')).toEqual(['2021/22']);
  // Narrowing twice changes nothing.
  expect(narrow<'observations'>(rows, params)).toEqual(rows);
});
