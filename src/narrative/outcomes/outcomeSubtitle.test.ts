import { expect, it } from 'vitest';

import { limitsWords } from './outcomeSubtitle.ts';

const bare = { value: 12 };
const published = { value: 12, lower: 10, upper: 14 };
const ours = { ...published, derived: 'wilson' } as const;

it.each([
  ['published ones', true, [published, bare, null], 'with 95% limits'],
  [
    'ours, where none are published',
    false,
    [ours, bare, null],
    'with 95% limits that are ours, as none are published',
  ],
  ['both', true, [published, ours], 'with 95% limits, some of them ours'],
  ['none', false, [bare, null], 'no limits published'],
  ['none, though others have them', true, [bare, null], null],
] as const)('says of limits: %s', (_, limits, estimates, words) => {
  expect(limitsWords({ limits }, estimates)).toBe(words);
});
