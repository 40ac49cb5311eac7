import { expect, test } from 'vitest';

import { numbersIn } from './numbersIn.ts';

test.each([
  ['From −3.6 to 1,250 in 2022–24', ['3.6', '1250', '2022', '24']],
  ['£1.5 million', ['1500000']],
  ['none', []],
])('numbers in “%s”', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});
