import { expect, test } from 'vitest';

import { readBenchArguments, UsageError } from './readBenchArguments.ts';

test.each([
  [['/'], '/', 5],
  [['home'], '/', 5],
  [['/places/south-cumbria', '--rounds', '3'], '/places/south-cumbria', 3],
  [['places/lancashire/', '--rounds=1'], '/places/lancashire', 1],
])('%j', (args, address, rounds) => {
  expect(readBenchArguments(args)).toEqual({ address, rounds });
});

test.each([
  [[], /which page/],
  [['/', '/register'], /One page at a time/],
  [['/', '--rounds', '0'], /“0”: give a whole number from 1 to 20/],
  [['/', '--rounds', 'many'], /“many”/],
  [['/', '--rounds', '21'], /1 to 20/],
  [['/', '--rounds'], /Usage/],
  [['/', '--fast'], /--fast/],
])('%j is refused in words', (args, words) => {
  expect(() => readBenchArguments(args)).toThrow(UsageError);
  expect(() => readBenchArguments(args)).toThrow(words);
});
