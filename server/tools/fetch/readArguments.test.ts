import { expect, test } from 'vitest';

import { readArguments, USAGE } from './readArguments.ts';

test('options have defaults', () => {
  expect(readArguments(['ons', 'smoking'])).toEqual({
    service: 'ons',
    indicators: ['smoking'],
    write: false,
    removeWithdrawn: false,
    groups: false,
    files: [],
    folder: 'data',
    pauseSeconds: 2,
    tries: 5,
  });
});

test('every option', () => {
  const line =
    'fingertips 900 smoking 900 --write --remove-withdrawn --groups --file a.csv --file b.csv --folder ../ours/ --pause 0 --tries 10';
  expect(readArguments(line.split(' '))).toEqual({
    service: 'fingertips',
    indicators: ['900', 'smoking'],
    write: true,
    removeWithdrawn: true,
    groups: true,
    files: ['a.csv', 'b.csv'],
    folder: '../ours',
    pauseSeconds: 0,
    tries: 10,
  });
  expect(readArguments(['ons', '--all'])?.indicators).toEqual([]);
});

test.each(['--help', '-h', 'ons --help', 'nonsense --help'])('%s', (line) => {
  expect(readArguments(line.split(' '))).toBeNull();
});

test.each([
  ['', 'Name a service: fingertips or ons.'],
  [
    'fingertip 900',
    '“fingertip” is no service: name fingertips or ons. Did you mean “fingertips”?',
  ],
  ['ons', 'Name an indicator, or --all.'],
  ['ons smoking --all', 'not both'],
  ['ons smoking --writ', 'There is no option --writ. Did you mean “write”?'],
  ['ons smoking --file', '--file is used in the wrong way.'],
  ['ons smoking --write=yes', '--write is used in the wrong way.'],
  ['ons smoking --groups', '--groups is for Fingertips'],
  ['ons smoking --tries 0', '--tries is “0”: it must be a whole number from 1 to 10.'],
  ['ons smoking --pause 1.5', '--pause is “1.5”'],
])('“%s” is refused, with what is allowed', (line, words) => {
  const read = () => readArguments(line.split(' ').filter(Boolean));
  expect(read).toThrow(words);
  expect(read).toThrow(USAGE);
});
