import { expect, test } from 'vitest';

import { isoPeriod } from './isoPeriod.ts';

test.each([
  ['2022-01-01/P1Y', 'calendar', '2022'],
  ['2022-01-01T00:00:00/P1Y', 'calendar', '2022'],
  ['2023-04-01/P1Y', 'financial', '2023/24'],
  ['1999-04-01/P1Y', 'financial', '1999/00'],
  ['2023-09-01/P1Y', 'academic', '2023/24'],
  ['2023-08-01T00:00:00/P1Y', 'academic', '2023/24'],
  ['2015-11-16/P1Y', 'survey', '2015/16'],
] as const)('%s is %s %s', (interval, kind, label) => {
  expect(isoPeriod(interval, kind, '11-16')).toBe(label);
});

test.each([
  ['2022-01-01/P3Y', null, '2022-24'],
  ['1999-01-01/P3Y', null, '1999-01'],
  ['2011-01-01/P10Y', null, '2011-20'],
  ['2019-09-01/P5Y', '09-01', '2019/20-2023/24'],
  ['1998-04-01/P2Y', '04-01', '1998/99-1999/00'],
])('%s is rolling, years from %s, %s', (interval, yearStarts, label) => {
  expect(isoPeriod(interval, 'rolling', yearStarts)).toBe(label);
});

test.each([
  ['2022-01-01/P1Y', null],
  ['2022-01-01/P0Y', null],
  ['2022-04-01/P3Y', null],
  ['2022-01-01/P3Y', '09-01'],
  ['2022-09-01/P1Y', '09-01'],
])('“%s” is not rolling, years from %s', (interval, yearStarts) => {
  expect(isoPeriod(interval, 'rolling', yearStarts)).toBeNull();
});

test.each([
  ['2022-01-01/P3Y', 'calendar'],
  ['2022-04-01/P1Y', 'calendar'],
  ['2022-01-01/P1Y', 'financial'],
  ['2022-04-01/P2Y', 'financial'],
  ['2022-04-01/P1Y', 'academic'],
  ['2022-01-01/P1Y', 'survey'],
  ['2022-02-30/P1Y', 'calendar'],
  ['2022-01-01/P12M', 'calendar'],
  ['2022-01-01/2022-12-31', 'calendar'],
  ['2022', 'calendar'],
  ['', 'calendar'],
] as const)('“%s” is not %s', (interval, kind) => {
  expect(isoPeriod(interval, kind, '11-16')).toBeNull();
});

test('a survey year whose first day is not known is not a period', () => {
  expect(isoPeriod('2015-11-16/P1Y', 'survey', null)).toBeNull();
});
