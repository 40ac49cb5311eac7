import { expect, test } from 'vitest';

import { parseRecord } from '#server/records/parseRecord.ts';
import { problemLine } from '#server/records/DataProblem.ts';
import { connectedFiles } from '#server/testing/serviceFiles.ts';

const problemsAfter = (change: (text: string) => string, file = 'connections.json') => {
  const files = connectedFiles();
  files.set(file, change(files.get(file) ?? ''));
  return parseRecord(files).problems.map(problemLine).join('\n');
};

test('a valid file is accepted, and so is an empty one', () => {
  expect(parseRecord(connectedFiles()).problems).toEqual([]);
  expect(problemsAfter(() => '[]\n')).toBe('');
});

test.each([
  [
    'an unknown indicator',
    '"smoking"',
    '"smokng"',
    ':3 indicator: “smokng” is not in indicators.json. Add it there, or correct it here. Did you mean “smoking”?',
  ],
  ['one twice', '"waits"', '"smoking"', 'indicator: “smoking” is already on line 3'],
  ['a number as text', '900', '"900"', ':6 fingertips.id: is text (“900”). It must be a number.'],
  ['no kind of area', '502', '', 'fingertips.areaTypes: has 0 items. It must have 1 or more.'],
  ['an unknown field', '"age"', '"ages"', 'fingertips.ages: is not a field of this entry'],
  [
    'a file with a suffix',
    '"dental-waits"',
    '"dental-waits.csv"',
    'ons.file: is “dental-waits.csv”',
  ],
  ['a sex too few', /,\s+"Male": "[^"]*"/, '', 'ons.series.Male: is missing'],
  [
    'a sex too many',
    '"Persons"',
    '"Male"',
    'ons.series.Male: is not among the indicator’s sexes (Persons)',
  ],
  [
    'no word on how it was seen',
    /"verified": "[^"]*"/,
    '"verified": ""',
    'verified: is an empty text',
  ],
  ['no list', /^[\s\S]*$/, '{}', 'connections.json:1: the file must hold a list'],
  ['no JSON', /^\[/, '', 'connections.json:'],
])('%s', (_, find, replacement, words) => {
  expect(problemsAfter((text) => text.replace(find, replacement))).toContain(words);
});

test('an entry without a service', () => {
  const entry = '[{ "indicator": "smoking", "verified": "Seen." }]';
  expect(problemsAfter(() => entry)).toBe(
    'connections.json:1: names no service. Say fingertips, ons or both.',
  );
});

test('a historic series must not be connected', () => {
  const old = (text: string) =>
    text
      .replace('"historic": false', '"historic": true')
      .replace('"caveats": []', '"caveats": ["Old."]');
  expect(problemsAfter(old, 'indicators.json')).toContain('“smoking” is historic');
});
