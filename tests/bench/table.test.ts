import { expect, test } from 'vitest';

import { cellsOf, KILOBYTES, MILLISECONDS, PER_SECOND, printTable, SHIFT } from './table.ts';
import type { Budget, Sample, Unit } from './table.ts';

const cells = (unit: Unit, budget: Budget | null, samples: readonly Sample[]) =>
  cellsOf({ name: '', unit, budget }, samples);

test('ratios are taken round by round, and held to the budget before they are rounded', () => {
  // Ratios 0.5, 3 and 1: their median is 1. The medians' own ratio would be 300 ÷ 200 = 1.5.
  const samples = [
    { page: 100, baseline: 200 },
    { page: 600, baseline: 200 },
    { page: 300, baseline: 300 },
  ];
  expect(cells(MILLISECONDS, { ratioAtMost: 1.15 }, samples)).toEqual({
    value: '300 ms',
    baseline: '200 ms',
    ratio: '1.00 (0.50 to 3.00)',
    budget: '≤ 1.15 ×',
    verdict: '✓',
  });
  const close = cells(MILLISECONDS, { ratioAtMost: 1.15 }, [{ page: 1154, baseline: 1000 }]);
  expect(close).toMatchObject({ ratio: '1.15', verdict: '✗' });
});

test('a ratio that may not fall below its budget', () => {
  const of = (page: number) => cells(PER_SECOND, { ratioAtLeast: 0.5 }, [{ page, baseline: 1000 }]);
  expect(of(500)).toMatchObject({ value: '500/s', budget: '≥ 0.5 ×', verdict: '✓' });
  expect(of(499).verdict).toBe('✗');
});

test('differences from the baseline, either way', () => {
  const blocking = [
    { page: 290, baseline: 86 },
    { page: 250, baseline: 60 },
    { page: 90, baseline: 100 },
  ];
  expect(cells(MILLISECONDS, { differenceAtMost: 200 }, blocking)).toMatchObject({
    value: '250 ms',
    baseline: '86 ms',
    ratio: '+190 (−10 to +204)',
    budget: '≤ +200 ms',
    verdict: '✓',
  });
  const score = cells(SHIFT, { differenceAtLeast: -4 }, [{ page: 94, baseline: 99 }]);
  expect(score).toMatchObject({ ratio: '−5.000', budget: '≥ −4', verdict: '✗' });
});

test('numbers of their own: the median, or every round', () => {
  const samples = [0, 0, 0.2].map((page) => ({ page, baseline: null }));
  expect(cells(SHIFT, { atMost: 0 }, samples).verdict).toBe('✓');
  expect(cells(SHIFT, { everyRoundAtMost: 0 }, samples)).toMatchObject({
    value: '0.000 (0.000 to 0.200)',
    baseline: '–',
    verdict: '✗',
  });
});

test('columns line up, numbers to the right', () => {
  const row = { name: 'Script', unit: KILOBYTES, budget: { atMost: 140 } };
  expect(
    printTable([
      { row, samples: [{ page: 94.04, baseline: null }] },
      { row: { ...row, budget: null }, samples: [{ page: 9, baseline: 8 }] },
    ]),
  ).toBe(
    [
      '|        |    page | baseline | ratio or difference |   budget |     |',
      '| ------ | ------: | -------: | ------------------: | -------: | --: |',
      '| Script | 94.0 kB |        – |                   – | ≤ 140 kB |   ✓ |',
      '| Script |  9.0 kB |   8.0 kB |                   – |        – |   – |',
    ].join('\n'),
  );
});
