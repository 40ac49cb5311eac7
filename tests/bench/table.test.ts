import { expect, test } from 'vitest';

import { cellsOf, COUNT, KILOBYTES, MILLISECONDS, PER_SECOND, printTable, SHIFT } from './table.ts';

test('ratios are taken round by round, and held to the budget before they are rounded', () => {
  const row = {
    name: '',
    unit: MILLISECONDS,
    compared: 'ratio',
    budget: { atMost: 1.15 },
  } as const;
  // Ratios 0.5, 3 and 1: their median is 1. The medians' own ratio would be 300 ÷ 200 = 1.5.
  const samples = [
    { page: 100, baseline: 200 },
    { page: 600, baseline: 200 },
    { page: 300, baseline: 300 },
  ];
  expect(cellsOf(row, samples)).toEqual({
    value: '300 ms',
    baseline: '200 ms',
    ratio: '1.00 × (0.50 × to 3.00 ×)',
    budget: '≤ 1.15 ×',
    verdict: '✓',
  });
  const rounded = cellsOf(row, [{ page: 1154, baseline: 1000 }]);
  expect(rounded).toMatchObject({ ratio: '1.15 ×', verdict: '✗' });
});

test('a ratio that may not fall below its budget', () => {
  const row = { name: '', unit: PER_SECOND, compared: 'ratio', budget: { atLeast: 0.5 } } as const;
  expect(cellsOf(row, [{ page: 500, baseline: 1000 }])).toMatchObject({
    value: '500/s',
    budget: '≥ 0.50 ×',
    verdict: '✓',
  });
  expect(cellsOf(row, [{ page: 499, baseline: 1000 }]).verdict).toBe('✗');
});

test('differences from the baseline, either way', () => {
  const blocking = [
    { page: 290, baseline: 86 },
    { page: 250, baseline: 60 },
    { page: 90, baseline: 100 },
  ];
  const compared = 'difference' as const;
  expect(
    cellsOf({ name: '', unit: MILLISECONDS, compared, budget: { atMost: 200 } }, blocking),
  ).toMatchObject({
    value: '250 ms',
    baseline: '86 ms',
    ratio: '+190 ms (−10 ms to +204 ms)',
    budget: '≤ +200 ms',
    verdict: '✓',
  });
  expect(
    cellsOf({ name: '', unit: COUNT, compared, budget: { atLeast: -4 } }, [
      { page: 94, baseline: 99 },
    ]),
  ).toMatchObject({ ratio: '−5', budget: '≥ −4', verdict: '✗' });
});

test('values of their own: the median of the rounds, or every round', () => {
  const row = { name: '', unit: SHIFT, budget: { atMost: 0 } };
  const samples = [0, 0, 0.2].map((page) => ({ page, baseline: null }));
  expect(cellsOf(row, samples).verdict).toBe('✓');
  expect(cellsOf({ ...row, isForEveryRound: true }, samples)).toMatchObject({
    value: '0.000 (0.000 to 0.200)',
    baseline: '–',
    budget: '≤ 0',
    verdict: '✗',
  });
});

test('columns line up, numbers to the right', () => {
  const row = { name: 'Script', unit: KILOBYTES, budget: { atMost: 140 } };
  expect(
    printTable([
      { row, samples: [{ page: 94.04, baseline: null }] },
      { row: { name: 'All', unit: KILOBYTES }, samples: [{ page: 9, baseline: 8 }] },
    ]),
  ).toBe(
    [
      '|        |    page | baseline | ratio or difference |   budget |     |',
      '| ------ | ------: | -------: | ------------------: | -------: | --: |',
      '| Script | 94.0 kB |        – |                   – | ≤ 140 kB |   ✓ |',
      '| All    |  9.0 kB |   8.0 kB |                   – |        – |   – |',
    ].join('\n'),
  );
});
