import { expect, test } from 'vitest';

import { readChoice } from './readChoice.ts';

const PLACES = [{ id: 'north' }, { id: 'south' }];

test.each([
  ['', null, []],
  ['place=', null, []],
  ['place=north', 'north', []],
  ['place=north&place=north&place=', 'north', []],
  [
    'place=north&place=south',
    null,
    ['The address holds more than one place, where one can be chosen; every place is shown.'],
  ],
  ['place=atlantis', null, ['There is no place “atlantis” here; every place is shown.']],
  [
    `place=${'x'.repeat(61)}`,
    null,
    [`There is no place “${'x'.repeat(60)}…” here; every place is shown.`],
  ],
])('?%s', (query, chosen, said) => {
  const problems: string[] = [];
  const asked = { name: 'place', instead: 'every place is shown' };
  expect(readChoice(new URLSearchParams(query), asked, PLACES, problems)).toBe(chosen);
  expect(problems).toEqual(said);
});
