import { expect, test } from 'vitest';

import { readArguments, UsageError } from './readArguments.ts';

test('a page by its address, five rounds', () => {
  expect(readArguments(['/'])).toEqual({ kind: 'home', address: '/', rounds: 5 });
  expect(readArguments(['/places/south-cumbria'])).toEqual({
    kind: 'place',
    address: '/places/south-cumbria',
    rounds: 5,
  });
  expect(readArguments(['/register', '--rounds', '3'])).toMatchObject({
    kind: 'register',
    rounds: 3,
  });
});

test.each([
  ['/outcomes/adult-obesity', 'outcome'],
  ['/compare', 'compare'],
  ['/services/eye-health', 'service'],
  ['/money', 'money'],
  ['/changes', 'changes'],
  ['/embed/place/place/blackpool', 'embed'],
])('%s is a page of kind %s', (address, kind) => {
  expect(readArguments([address])).toEqual({ kind, address, rounds: 5 });
});

test('a page by its name or without a slash, for shells that rewrite paths', () => {
  expect(readArguments(['home'])).toMatchObject({ kind: 'home', address: '/' });
  expect(readArguments(['register', '--rounds=1'])).toMatchObject({ kind: 'register', rounds: 1 });
  expect(readArguments(['outcome'])).toMatchObject({
    kind: 'outcome',
    address: '/outcomes/healthy-life-expectancy',
  });
  expect(readArguments(['compare'])).toMatchObject({ kind: 'compare', address: '/compare' });
  expect(readArguments(['service'])).toMatchObject({ address: '/services/dental' });
  expect(readArguments(['places/lancashire/'])).toMatchObject({ address: '/places/lancashire' });
});

test.each([
  [[], /which page/],
  [['/about'], /no static page to hold “\/about” against/],
  [['/places/../etc'], /no static page/],
  [['/outcomes'], /no static page/],
  [['/services/'], /no static page/],
  [['/changes?from=2022-07-27'], /no static page/],
  [['/compare?area=blackpool'], /no static page/],
  [['/', '/register'], /One page at a time/],
  [['/', '--rounds', '0'], /“0”: give a whole number from 1 to 20/],
  [['/', '--rounds', 'many'], /“many”/],
  [['/', '--rounds=-2'], /“-2”/],
  [['/', '--rounds', '21'], /1 to 20/],
  [['/', '--rounds'], /Usage/],
  [['/', '--fast'], /--fast/],
])('%j is refused in words', (args, words) => {
  expect(() => readArguments(args)).toThrow(UsageError);
  expect(() => readArguments(args)).toThrow(words);
});
