import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  capitalise,
  formatCount,
  formatDate,
  formatDateShort,
  formatFigure,
  formatInterval,
  formatMoney,
  formatNumber,
  formatState,
  joinWords,
  stateMeaning,
} from './format.ts';

describe('formatNumber', () => {
  it.each([
    [50.9, 1, '50.9'],
    [999, 0, '999'],
    [1000, 0, '1,000'],
    [1234567.891, 2, '1,234,567.89'],
    [100000, 1, '100,000.0'],
    [0, 1, '0.0'],
    [-0.3, 1, '−0.3'],
    [-1234.5, 1, '−1,234.5'],
    [0.5, 0, '1'],
    [1e-7, 1, '0.0'],
  ])('writes %f to %i decimals as %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it('rounds in decimal, not in binary', () => {
    // 23.45 is stored as 23.449999…; a reader of the CSV rounds 23.45 to 23.5.
    expect(formatNumber(23.45, 1)).toBe('23.5');
    expect(formatNumber(1.005, 2)).toBe('1.01');
    expect(formatNumber(-23.45, 1)).toBe('−23.5');
    expect(formatNumber(999.95, 1)).toBe('1,000.0');
  });

  it('gives no sign to what rounds to zero', () => {
    expect(formatNumber(-0.04, 1)).toBe('0.0');
    expect(formatNumber(-0, 0)).toBe('0');
  });

  it('throws for what is not a finite number', () => {
    expect(() => formatNumber(Number.NaN, 1)).toThrow(RangeError);
    expect(() => formatNumber(Number.POSITIVE_INFINITY, 1)).toThrow(RangeError);
  });

  it('can be read back to within half of the last decimal', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 2 }),
        (value, decimals) => {
          const text = formatNumber(value, decimals);
          expect(text).toMatch(/^−?\d{1,3}(,\d{3})*(\.\d+)?$/);
          const back = Number(text.replaceAll(',', '').replace('−', '-'));
          expect(Math.abs(back - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
        },
      ),
    );
  });
});

describe('figures and limits', () => {
  it('has the unit once, after the figure', () => {
    expect(formatFigure(50.9, { unit: 'years', decimals: 1 })).toBe('50.9 years');
    expect(formatFigure(23.42587, { unit: '%', decimals: 1 })).toBe('23.4%');
    expect(formatFigure(74.21, { unit: 'per 100,000', decimals: 1 })).toBe('74.2 per 100,000');
    expect(formatInterval(47.31, 54.44, { decimals: 1 })).toBe('47.3 to 54.4');
    expect(formatInterval(-1.24, 3, { decimals: 1 })).toBe('−1.2 to 3.0');
  });

  it('writes a true zero differently from a figure that rounds to it', () => {
    expect(formatFigure(0, { unit: '%', decimals: 1 })).toBe('0%');
    expect(formatFigure(0.04, { unit: '%', decimals: 1 })).toBe('0.0%');
  });
});

describe('dates', () => {
  it.each([
    ['2023-07-05', '5 July 2023', '5 Jul 2023'],
    ['2024-05', 'May 2024', 'May 2024'],
    ['2023', '2023', '2023'],
    ['2022-09-30', '30 September 2022', '30 Sep 2022'],
    ['2023-04/2023-07', 'April to July 2023', 'Apr to Jul 2023'],
    ['2022-11/2023-02', 'November 2022 to February 2023', 'Nov 2022 to Feb 2023'],
    ['2023-07-05/2023-07-07', '5 to 7 July 2023', '5 to 7 Jul 2023'],
    ['2023-06-30/2023-07-02', '30 June to 2 July 2023', '30 Jun to 2 Jul 2023'],
    ['2022-12-30/2023-01-02', '30 December 2022 to 2 January 2023', '30 Dec 2022 to 2 Jan 2023'],
    ['2022/2023', '2022 to 2023', '2022 to 2023'],
    ['2023/2023-04', '2023 to April 2023', '2023 to Apr 2023'],
    ['2023-04/2023-07-05', 'April to 5 July 2023', 'Apr to 5 Jul 2023'],
    ['2023-04-05/2023-07', '5 April to July 2023', '5 Apr to Jul 2023'],
    ['2023-07-05/2023-07-05', '5 July 2023', '5 Jul 2023'],
  ])('writes %s as %s and shortly as %s', (date, long, short) => {
    expect(formatDate(date)).toBe(long);
    expect(formatDateShort(date)).toBe(short);
  });
});

describe('formatMoney', () => {
  it.each([
    [8349082, 'exact', '£8,349,082'],
    [8349082.5, 'exact', '£8,349,082.50'],
    [0, 'exact', '£0'],
    [174000000, 'rounded', 'about £174 million'],
    [70000000, 'just-under', 'just under £70 million'],
    [5500000, 'rounded', 'about £5.5 million'],
    [1100000, 'rounded', 'about £1.1 million'],
    [174250000, 'rounded', 'about £174.25 million'],
    [1200000000, 'rounded', 'about £1.2 billion'],
    [950000, 'rounded', 'about £950,000'],
  ] as const)('writes %d, %s, as %s', (amount, precision, text) => {
    expect(formatMoney(amount, precision)).toBe(text);
  });

  it('rounds no sum further than its source did', () => {
    expect(formatMoney(8349082, 'rounded')).toBe('about £8,349,082');
    expect(formatMoney(69996000, 'just-under')).toBe('just under £69,996,000');
    expect(() => formatMoney(Number.NaN, 'exact')).toThrow(RangeError);
  });
});

describe('words', () => {
  it('counts', () => {
    expect(formatCount(1, 'place', 'places')).toBe('1 place');
    expect(formatCount(0, 'place', 'places')).toBe('0 places');
    expect(formatCount(1060, 'area', 'areas')).toBe('1,060 areas');
  });

  it('joins', () => {
    expect(joinWords([])).toBe('');
    expect(joinWords(['a'])).toBe('a');
    expect(joinWords(['a', 'b'])).toBe('a and b');
    expect(joinWords(['a', 'b', 'c'])).toBe('a, b and c');
  });

  it('capitalises only the first letter', () => {
    expect(capitalise('the ICB')).toBe('The ICB');
    expect(capitalise('')).toBe('');
  });

  it('has different words for suppressed, missing, not applicable and zero, and explains each', () => {
    const states = ['suppressed', 'missing', 'not-applicable', 'zero'] as const;
    expect(states.map((state) => formatState({ state }))).toEqual([
      'suppressed',
      'missing',
      'not applicable',
      'zero',
    ]);
    const meanings = states.map((state) => stateMeaning({ state }));
    expect(new Set(meanings).size).toBe(4);
    for (const meaning of meanings) expect(meaning).toMatch(/^[A-Z].*\.$/);
  });
});
