import { expect, test } from 'vitest';

import { NoticeRule } from '#src/contract/agreements/agreementTerm.ts';

import { noticeEnds } from './noticeEnds.ts';

const after = (months: number, given: string) => noticeEnds({ kind: 'months', months }, given);

test.each([
  // Dodds v Walker: four months after 30 September is 30 January, not the month’s last day.
  ['2025-09-30', 4, '2026-01-30'],
  ['2026-11-30', 12, '2027-11-30'],
  ['2026-11-21', 3, '2027-02-21'],
  // A month without the day’s number ends it on its last day.
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-10-31', 1, '2026-11-30'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2023-08-31', 6, '2024-02-29'],
  // 29 February is in leap years alone; the year 2100 is none.
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2096-02-29', 48, '2100-02-28'],
  // The number stays that of the day of notice, also after a shorter month.
  ['2026-02-28', 1, '2026-03-28'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-12-01', 1, '2027-01-01'],
])('notice on %s, of %i months, ends it on %s', (given, months, ends) => {
  expect(after(months, given)).toBe(ends);
});

const rule = (giveBy: string, takesEffect: string): NoticeRule => ({
  kind: 'calendar',
  giveBy,
  takesEffect,
});

test.each([
  // NHS England’s delegation to clinical commissioning groups.
  ['09-30', '04-01', '2019-09-30', '2020-04-01'],
  ['09-30', '04-01', '2019-10-01', '2021-04-01'],
  ['09-30', '04-01', '2026-11-21', '2028-04-01'],
  ['09-30', '04-01', '2026-04-01', '2027-04-01'],
  ['09-30', '04-01', '2024-02-29', '2025-04-01'],
  ['09-30', '04-01', '2026-12-31', '2028-04-01'],
  ['09-30', '04-01', '2027-01-01', '2028-04-01'],
  // It takes effect in the year of the last day of notice.
  ['03-31', '10-01', '2026-03-31', '2026-10-01'],
  ['03-31', '10-01', '2026-04-01', '2027-10-01'],
  // The same day: a year later, as notice must come before its effect.
  ['04-01', '04-01', '2026-04-01', '2027-04-01'],
  ['12-31', '01-01', '2026-12-31', '2027-01-01'],
  // 29 February stands for the last day of February.
  ['02-29', '04-01', '2027-02-28', '2027-04-01'],
  ['02-29', '04-01', '2028-02-29', '2028-04-01'],
  ['02-29', '04-01', '2027-03-01', '2028-04-01'],
  ['09-30', '02-29', '2026-09-30', '2027-02-28'],
])('notice by %s for the next %s, given on %s, ends it on %s', (by, on, given, ends) => {
  expect(noticeEnds(rule(by, on), given)).toBe(ends);
});

test('a rule refuses days that no year has', () => {
  const isAllowed = (day: string) => NoticeRule.safeParse(rule(day, '04-01')).success;
  expect(['09-30', '02-29', '12-31'].filter(isAllowed)).toHaveLength(3);
  expect(['02-30', '04-31', '11-31', '13-01', '00-10', '1-1', '04-32'].filter(isAllowed)).toEqual(
    [],
  );
});
