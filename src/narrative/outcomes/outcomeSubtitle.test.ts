import { expect, it } from 'vitest';

import { limitsWords, outcomeSubtitle } from './outcomeSubtitle.ts';

const withoutLimits = { value: 12 };
const published = { value: 12, lower: 10, upper: 14 };
const ours = { ...published, derived: 'wilson' } as const;

it.each([
  ['published ones', true, [published, withoutLimits, null], 'with 95% limits'],
  [
    'ours, where none are published',
    false,
    [ours, withoutLimits, null],
    'with 95% limits that are ours, as none are published',
  ],
  ['both', true, [published, ours], 'with 95% limits, some of them ours'],
  ['none', false, [withoutLimits, null], 'no limits published'],
  ['none, though others have them', true, [withoutLimits, null], null],
] as const)('says of limits: %s', (_, limits, estimates, words) => {
  expect(limitsWords({ limits }, estimates)).toBe(words);
});

it('has the unit, sex and period, each where there is one', () => {
  const both = { name: 'Healthy life', unit: 'years', sexes: ['Female' as const, 'Male' as const] };
  expect(outcomeSubtitle({ indicator: both, sex: 'Female', period: '2022–24', limits: null })).toBe(
    'Healthy life, years, females, 2022–24',
  );
  const all = { name: 'Obesity', unit: '%', sexes: ['Persons' as const] };
  expect(outcomeSubtitle({ indicator: all, sex: 'Persons', period: null, limits: null })).toBe(
    'Obesity, per cent',
  );
});
