import { expect, test } from 'vitest';

import { expectConsole, forgetConsole, unexpectedConsole, watchConsole } from './expectConsole.ts';

/* oxlint-disable no-console -- what is tested here is what the console is given */
test('an unexpected error or warning is reported', () => {
  console.error('Bad thing:', new Error('here'));
  console.warn('odd');
  const [first, second] = unexpectedConsole();
  expect(first).toMatch(/^unexpected console\.error: Bad thing: Error: here/);
  expect(second).toBe('unexpected console.warn: odd');
  forgetConsole();
  expect(unexpectedConsole()).toEqual([]);
});

test('an expected one is not reported, at its level only', () => {
  expectConsole('warn', /^od+$/);
  console.warn('odd');
  console.error('odd');
  expect(unexpectedConsole()).toEqual(['unexpected console.error: odd']);
  forgetConsole();
});

test('an expectation that is not met is reported', () => {
  expectConsole('error', 'never');
  expect(unexpectedConsole()).toEqual(['expected console.error never came: never']);
  forgetConsole();
});

test('the console is restored', () => {
  const watched = console.error;
  forgetConsole();
  expect(console.error).not.toBe(watched);
  watchConsole();
  expect(unexpectedConsole()).toEqual([]);
});
