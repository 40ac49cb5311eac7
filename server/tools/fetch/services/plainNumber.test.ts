import { expect, test } from 'vitest';

import { plainNumber } from './plainNumber.ts';

test.each([
  ['22.886789999999998', '22.88679'],
  ['83.6270512345', '83.62705'],
  ['25.0', '25'],
  ['-0.50', '-0.5'],
  ['66', '66'],
  ['0', '0'],
  ['0.0', '0'],
  // Neither a zero nor a number that the record can hold: left for the check to refuse or keep.
  ['0.0000001', '0.0000001'],
  ['1,234.5', '1,234.5'],
  ['1e3', '1e3'],
  ['', ''],
])('“%s” is written “%s”', (text, written) => {
  expect(plainNumber(text)).toBe(written);
});
