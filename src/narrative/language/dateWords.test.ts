import { expect, it } from 'vitest';

import { startDate, onDate } from './dateWords.ts';
import { numberWord } from './numberWord.ts';

it.each([
  ['2023-07-05', 'on 5 July 2023', '5 July 2023'],
  ['2024-05', 'in May 2024', 'May 2024'],
  ['2023', 'in 2023', '2023'],
  [
    '2023-04/2023-07',
    'between April 2023 and July 2023',
    'a date between April 2023 and July 2023',
  ],
  ['2023/2023', 'in 2023', '2023'],
])('says when %s was', (date, on, from) => {
  expect(onDate(date)).toBe(on);
  expect(startDate(date)).toBe(from);
});

it('writes counts in words up to ten', () => {
  expect([0, 1, 10, 11, 1060].map(numberWord)).toEqual(['zero', 'one', 'ten', '11', '1,060']);
});
