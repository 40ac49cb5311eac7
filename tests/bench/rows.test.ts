import { expect, test } from 'vitest';

import { boundedRow, comparedRow, KILOBYTES, MILLISECONDS, PER_SECOND, PLAIN } from './rows.ts';

test('a ratio within its budget', () => {
  const pairs = [
    { app: 1050, static: 1000 },
    { app: 1000, static: 1000 },
    { app: 1200, static: 1000 },
  ];
  const row = { what: 'LCP', pairs, unit: MILLISECONDS, limit: { most: 1.1 }, limitText: '1.1' };
  expect(comparedRow(row)).toEqual({
    what: 'LCP',
    app: '1050 ms',
    static: '1000 ms',
    ratio: '1.05 (1.00–1.20)',
    budget: '≤ 1.1',
    verdict: 'within',
  });
});

test('a ratio that rounds to its budget is over it all the same', () => {
  const pairs = [{ app: 1104, static: 1000 }];
  const row = { what: 'LCP', pairs, unit: MILLISECONDS, limit: { most: 1.1 }, limitText: '1.1' };
  expect(comparedRow(row)).toMatchObject({ ratio: '1.10 (1.10–1.10)', verdict: 'over' });
});

test('a ratio that must not fall below its budget', () => {
  const of = (app: number) =>
    comparedRow({
      what: 'server',
      pairs: [{ app, static: 1000 }],
      unit: PER_SECOND,
      limit: { least: 0.5 },
      limitText: '1/2',
    });
  expect(of(500)).toMatchObject({ app: '500/s', budget: '≥ 1/2', verdict: 'within' });
  expect(of(499).verdict).toBe('over');
});

test('a number of its own, with its spread where there is one', () => {
  expect(
    boundedRow({ what: 'TBT', values: [40, 60, 10], unit: MILLISECONDS, most: 50, beside: [0] }),
  ).toEqual({
    what: 'TBT',
    app: '40 ms (10–60)',
    static: '0 ms',
    ratio: '–',
    budget: '≤ 50 ms',
    verdict: 'within',
  });
  expect(
    boundedRow({ what: 'script', values: [125.04], unit: KILOBYTES, most: 125 }),
  ).toMatchObject({ app: '125.0 kB', static: '–', verdict: 'over' });
  expect(boundedRow({ what: 'CLS', values: [0, 0], unit: PLAIN, most: 0 })).toMatchObject({
    app: '0.000',
    budget: '0',
    verdict: 'within',
  });
});
