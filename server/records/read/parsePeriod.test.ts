import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isMonthDay, parsePeriod } from './parsePeriod.ts';

describe('each kind of period', () => {
  test.each([
    ['calendar', '2022', '2022', '2022-01-01', '2022-12-31'],
    ['financial', '2023/24', '2023/24', '2023-04-01', '2024-03-31'],
    ['financial', '1999/00', '1999/00', '1999-04-01', '2000-03-31'],
    ['academic', '2023/24', '2023/24', '2023-09-01', '2024-08-31'],
    ['survey', '2015/16', '2015/16', '2015-11-16', '2016-11-15'],
  ] as const)('%s %s', (kind, label, shown, start, end) => {
    expect(parsePeriod(label, kind, '11-16')).toEqual({ label: shown, start, end });
  });

  test.each([
    [null, '2022-24', '2022-24', '2022-01-01', '2024-12-31'],
    [null, '2022–24', '2022-24', '2022-01-01', '2024-12-31'],
    [null, '2022-23', '2022-23', '2022-01-01', '2023-12-31'],
    [null, '1999-01', '1999-01', '1999-01-01', '2001-12-31'],
    [null, '2011-20', '2011-20', '2011-01-01', '2020-12-31'],
    ['09-01', '2019/20-2023/24', '2019/20-2023/24', '2019-09-01', '2024-08-31'],
    ['09-01', '2019/20–2023/24', '2019/20-2023/24', '2019-09-01', '2024-08-31'],
    ['09-01', '1998/99-1999/00', '1998/99-1999/00', '1998-09-01', '2000-08-31'],
    ['04-01', '2014/15-2023/24', '2014/15-2023/24', '2014-04-01', '2024-03-31'],
  ])('rolling, years from %s, %s', (yearStarts, label, shown, start, end) => {
    expect(parsePeriod(label, 'rolling', yearStarts)).toEqual({ label: shown, start, end });
  });

  test('a survey year that begins in March ends on the last day of February', () => {
    expect(parsePeriod('2015/16', 'survey', '03-01')?.end).toBe('2016-02-29');
    expect(parsePeriod('2016/17', 'survey', '03-01')?.end).toBe('2017-02-28');
  });
});

describe('labels that are not of the kind', () => {
  test.each([
    ['calendar', '2022/23'],
    ['calendar', '22'],
    ['calendar', ' 2022'],
    ['calendar', ''],
    ['financial', '2022/24'],
    ['financial', '2022/22'],
    ['financial', '2022/21'],
    ['financial', '2022-23'],
    ['financial', '2022'],
    ['academic', '2022/24'],
    ['survey', '2022/24'],
  ] as const)('%s “%s”', (kind, label) => {
    expect(parsePeriod(label, kind, '11-16')).toBeNull();
  });

  test.each([
    [null, '2022-21'],
    [null, '2022-22'],
    [null, '2011-21'],
    [null, '2022/24'],
    [null, '2022'],
    [null, '2022-2024'],
    [null, '22-24'],
    [null, '2019/20-2023/24'],
    ['09-01', '2022-24'],
    ['09-01', '2023/24'],
    ['09-01', '2023/24-2023/24'],
    ['09-01', '2023/24-2019/20'],
    ['09-01', '2013/14-2023/24'],
    ['09-01', '2019/20-2023/25'],
    ['09-01', '2019/20-23/24'],
    ['09-01', '2019/20-2021/22-2023/24'],
    ['09-31', '2019/20-2023/24'],
  ])('rolling, years from %s, “%s”', (yearStarts, label) => {
    expect(parsePeriod(label, 'rolling', yearStarts)).toBeNull();
  });

  test.each([null, '02-29', '13-01', '04-31', '1-1', ''])('a survey year from %s', (starts) => {
    expect(parsePeriod('2015/16', 'survey', starts)).toBeNull();
  });
});

const years = fc.integer({ min: 1900, max: 2097 });
const two = (year: number) => String(year % 100).padStart(2, '0');
const daysIn = (start: string, end: string) =>
  (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;

test('a rolling period covers its years, and its label reads back as itself', () => {
  fc.assert(
    fc.property(years, fc.integer({ min: 1, max: 9 }), (first, more) => {
      const period = parsePeriod(`${first}-${two(first + more)}`, 'rolling', null);
      expect(period).toEqual({
        label: `${first}-${two(first + more)}`,
        start: `${first}-01-01`,
        end: `${first + more}-12-31`,
      });
      expect(parsePeriod(period?.label ?? '', 'rolling', null)).toEqual(period);
    }),
  );
});

test('a year of any kind is 365 or 366 days, and the next begins the day after', () => {
  const kinds = fc.constantFrom('financial', 'academic', 'survey');
  const days = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map(([month, day]) => `${two(month)}-${two(day)}`)
    .filter(isMonthDay);
  fc.assert(
    fc.property(kinds, years, days, (kind, year, starts) => {
      const period = parsePeriod(`${year}/${two(year + 1)}`, kind, starts);
      const next = parsePeriod(`${year + 1}/${two(year + 2)}`, kind, starts);
      if (!period || !next) throw new Error('both are periods');
      expect(parsePeriod(period.label, kind, starts)).toEqual(period);
      expect([365, 366]).toContain(daysIn(period.start, period.end));
      expect(daysIn(period.end, next.start)).toBe(2);
    }),
  );
});

test('no text makes it throw, and every period begins before it ends', () => {
  const kinds = fc.constantFrom('calendar', 'financial', 'academic', 'survey', 'rolling');
  const labels = fc.oneof(
    fc.string(),
    fc.stringMatching(/^\d{4}[-/–]?\d{0,4}$/),
    fc.stringMatching(/^\d{4}\/\d\d[-–]\d{4}\/\d\d$/),
  );
  const starts = fc.constantFrom('11-16', null);
  fc.assert(
    fc.property(labels, kinds, starts, (label, kind, yearStarts) => {
      const period = parsePeriod(label, kind, yearStarts);
      expect(period === null || period.start < period.end).toBe(true);
    }),
  );
});
