import { expect, test } from 'vitest';

import { cutToLines, fitInto, linesIn, textWidth, wrapText } from './textWidth.ts';

test('text is as wide as Arial sets it', () => {
  // Arial’s advance widths: 5 is 556, a full stop 278, i and l 222.
  expect(textWidth('5.5', 1000)).toBe(556 + 278 + 556);
  expect(textWidth('illi', 100)).toBeCloseTo(88.8);
  // A word of Chinese, and a picture, are as wide as they are high.
  expect(textWidth('中🏥', 10)).toBe(20);
});

test('text wraps at spaces, and words only where they are wider than a line', () => {
  // Each “aa” is 11.12 wide at 10, a space 2.78: two fit into 26.
  expect(wrapText('aa aa aa', 26, 10)).toEqual(['aa aa', 'aa']);
  expect(wrapText('aaaaaa', 26, 10)).toEqual(['aaaa', 'aa']);
  expect(linesIn('', 26, 10)).toBe(0);
});

test('text is cut to so many lines', () => {
  expect(cutToLines('aa aa aa', { width: 26, size: 10, lines: 2 })).toBe('aa aa aa');
  const cut = cutToLines('aa aa aa aa aa', { width: 26, size: 10, lines: 2 });
  expect(cut).toBe('aa aa aa…');
  expect(linesIn(cut, 26, 10)).toBe(2);
});

test('text is set in the largest size that fits, then as whole sentences, with what must follow', () => {
  const options = { sizes: [20, 10], isBold: false, lineHeight: 1.2 };
  const box = { width: 60, height: 25 };
  expect(fitInto('aa', box, options)).toEqual({ text: 'aa', size: 20, lines: 1 });
  expect(fitInto('aa aa aa', box, options)).toEqual({ text: 'aa aa aa', size: 10, lines: 1 });
  const long = 'Aa aa. Bb bb bb bb bb bb bb bb bb.';
  expect(fitInto(long, box, options).text).toBe('Aa aa.');
  expect(fitInto(long, box, { ...options, suffix: ' (1)' }).text).toBe('Aa aa. (1)');
  expect(fitInto('a'.repeat(99), box, { ...options, suffix: ' (1)' }).text).toMatch(/^a+… \(1\)$/);
});
