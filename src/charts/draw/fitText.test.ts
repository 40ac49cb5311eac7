import { expect, test } from 'vitest';

import { fitText } from './fitText.ts';

// At 20 px a letter counts as 9.6 px: 20 letters to a line of 200 px; a line is 25 px high.
const box = { width: 200, height: 50 };

test('takes the largest size in which everything fits', () => {
  expect(fitText('Nineteen letters on', box, [20, 10])).toEqual({
    size: 20,
    lines: ['Nineteen letters on'],
    height: 25,
    isWhole: true,
  });
  const longer = fitText('A text that takes three lines of twenty letters', box, [20, 10]);
  expect(longer).toMatchObject({ size: 10, isWhole: true });
});

test('leaves out whole sentences before it cuts one', () => {
  const text = 'The first one fits. The second makes it too long by far. So does a third.';
  expect(fitText(text, box, [20])).toMatchObject({
    lines: ['The first one fits.'],
    isWhole: false,
  });
  const { lines, isWhole } = fitText('One sentence that goes on and on and on for ever', box, [20]);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
  expect(isWhole).toBe(false);
});

test('a number’s point ends no sentence', () => {
  const text = 'Here it is 30.0% in all. Not there.';
  expect(fitText(text, { width: 200, height: 30 }, [20]).lines.join(' ')).toMatch(
    /^Here it is 30.0%/,
  );
});
