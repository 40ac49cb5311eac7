import { describe, expect, test } from 'vitest';

import type { Decision, Service } from '#src/contract/register.ts';

import { changeDates, changeDatesAround } from './changeDates.ts';

const basis = 'published' as const;
const cited = (source: string) => [{ source, where: 'Page 1' }];
const source = (id: string, published: string | null) => ({
  id,
  title: id,
  publisher: 'A body',
  published,
  address: 'https://example.org/',
  licence: null,
  basis,
});
const system = {
  begins: '2022-07-01',
  searched: '2026-11-21',
  updated: '2026-11-21',
  placesExistFrom: '2022-07-27',
};
const place = { id: 'east', name: 'East', body: 'East partnership' };
const hop = (body: string, from: string | null) => ({
  body,
  from,
  accountable: body,
  instrument: null,
  note: null,
  sources: cited('undated'),
});
const service = (chain: Service['chain']) => ({ id: 'dental', chain });
const decision = (id: string, from: string, sources: Decision['sources']) => ({
  id,
  place: 'east',
  service: 'dental',
  status: 'announced',
  from,
  decidedBy: 'the ICB',
  holder: null,
  instrument: null,
  sources,
});

/** Only what the fold reads; the rest of each entry plays no part. */
const record = (decisions: object[], chain = [hop('NHS England', null)]) =>
  ({
    system: [system],
    places: [place],
    services: [service(chain)],
    decisions,
    sources: [
      source('undated', null),
      source('minutes', '2024-09-30'),
      source('paper', '2024-03-01'),
    ],
  }) as unknown as Parameters<typeof changeDates>[0];

const days = (input: Parameters<typeof changeDates>[0]) => changeDates(input).map(({ day }) => day);

describe('changeDates', () => {
  test('a decision changes the register from the day it could be known', () => {
    expect(
      changeDates(
        record([
          decision('a', '2023-07', cited('undated')),
          decision('b', '2024-01-01', cited('minutes')),
        ]),
      ),
    ).toEqual([
      { day: '2022-07-27', cells: [], placesBegin: true },
      {
        day: '2023-07-31',
        cells: [{ place: 'east', service: 'dental', aspect: 'decision' }],
        placesBegin: false,
      },
      {
        day: '2024-09-30',
        cells: [{ place: 'east', service: 'dental', aspect: 'decision' }],
        placesBegin: false,
      },
    ]);
  });

  test('a decision that becomes known after a newer one changes nothing', () => {
    const late = decision('late', '2024-01-01', cited('minutes'));
    const newer = decision('newer', '2024-03-01', cited('paper'));
    expect(days(record([late, newer]))).toEqual(['2022-07-27', '2024-03-01']);
  });

  test('a hop of the chain is a change, except the first one in the record', () => {
    expect(days(record([], [hop('NHS England', null), hop('The ICB', '2023-04-01')]))).toEqual([
      '2022-07-27',
      '2023-04-01',
    ]);
    expect(days(record([], [hop('The ICB', '2023-04-01')]))).toEqual(['2022-07-27']);
    const [, taken] = changeDates(
      record([], [hop('NHS England', null), hop('The ICB', '2023-04-01')]),
    );
    expect(taken?.cells).toEqual([{ place: 'east', service: 'dental', aspect: 'decider' }]);
  });

  test('days outside the record’s dates are left out', () => {
    const before = decision('before', '2022-06-30', cited('undated'));
    const after = decision('after', '2027-01-01', cited('undated'));
    expect(days(record([before, after]))).toEqual(['2022-07-27']);
  });
});

test('changeDatesAround finds the change dates before, on and after a day', () => {
  const dates = ['2023-04-01', '2023-07-05'].map((day) => ({ day, cells: [], placesBegin: false }));
  const step = (asAt: string) => {
    const { previous, current, next } = changeDatesAround(dates, asAt);
    return [previous?.day, current?.day, next?.day];
  };
  expect(step('2023-01-01')).toEqual([undefined, undefined, '2023-04-01']);
  expect(step('2023-04-01')).toEqual([undefined, '2023-04-01', '2023-07-05']);
  expect(step('2023-05-01')).toEqual(['2023-04-01', undefined, '2023-07-05']);
  expect(step('2026-11-21')).toEqual(['2023-07-05', undefined, undefined]);
});
