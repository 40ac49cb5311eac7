import { describe, expect, test } from 'vitest';

import { breaks, expectedProblem } from '#server/testing/breaks.ts';
import { lineOf, problemsWith } from '#server/testing/problemsWith.ts';

describe('indicators', () => {
  const subject = 'In {period}, {value} of {adults} in {area} smoked.';
  test.each(['area', 'value', 'period'])('a sentence without {%s}', (name) => {
    const replaceWith = subject.replace(`{${name}}`, 'it');
    const one = { file: 'indicators.json', find: subject, replaceWith };
    expect(problemsWith(one)).toEqual(expectedProblem(one, 'subject', `lacks {${name}}`));
  });
  breaks(
    'a sentence with a word that nothing fills in',
    'indicators',
    { find: '{adults}', replaceWith: '{people}' },
    'subject',
    'has {people}, which nothing fills in',
  );
  breaks(
    'a brace without its pair',
    'indicators',
    { find: 'smoked.', replaceWith: 'smoked}.' },
    'subject',
    'has a brace without its pair',
  );
  test('a least value that is not below the most', () => {
    const one = { file: 'indicators.json', find: '"most": 100', replaceWith: '"most": 0' };
    expect(problemsWith(one)).toContainEqual(
      expect.objectContaining({
        line: lineOf(one) - 1,
        field: 'least',
        problem: '(0) is not below most (0)',
      }),
    );
  });
  breaks(
    'survey years that begin at no known day',
    'indicators',
    { find: '"11-16"', replaceWith: 'null' },
    'yearStarts',
    'is empty (null) although the periods are survey years',
  );
  breaks(
    'a beginning for calendar years',
    'indicators',
    { find: '"yearStarts": null', replaceWith: '"yearStarts": "04-01"' },
    'yearStarts',
    'is “04-01” although calendar periods have their own beginning',
  );
  test('survey years that begin on 29 February', () => {
    const one = { file: 'indicators.json', find: '"11-16"', replaceWith: '"02-29"' };
    expect(problemsWith(one)).toContainEqual(
      expect.objectContaining({ line: lineOf(one), field: 'yearStarts', problem: 'is “02-29”' }),
    );
  });
});

describe('units', () => {
  test('an unknown unit: lists the known ones and how to add one', () => {
    const one = { file: 'indicators.json', find: '"unit": "%"', replaceWith: '"unit": "per cent"' };
    expect(problemsWith(one)).toEqual([
      {
        file: one.file,
        line: lineOf(one),
        field: 'unit',
        problem: 'is “per cent”, which is not a known unit',
        remedy: expect.stringMatching(
          /^Known are: %; years; .*per 100,000.* A new one is added to UNITS in src\/contract\/plain\/words\.ts\.$/,
        ),
      },
    ]);
  });
  test('a misspelt unit: suggests the right one', () => {
    const one = { file: 'indicators.json', find: '"days"', replaceWith: '"day"' };
    expect(problemsWith(one)[0]?.remedy).toContain('Did you mean “days”?');
  });
});

describe('series with similar names', () => {
  const file = 'indicators.json';
  const name = { file, find: '"Waits for a dentist"', replaceWith: '"Adults who Smoke"' };

  test('two indicators with one name', () => {
    expect(problemsWith(name)).toEqual([
      {
        file,
        line: lineOf(name),
        field: 'name',
        problem: `“Adults who Smoke” is already the name of another indicator on line ${lineOf({ file, find: '"Adults who smoke"', replaceWith: '' })}`,
        remedy: 'Two series must not be taken for one: name them apart, or keep one.',
      },
    ]);
  });
  breaks(
    'two of one short name',
    'indicators',
    { find: '"shortName": "Waits"', replaceWith: '"shortName": "Smoking"' },
    'shortName',
    '“Smoking” is already the shortName of another indicator',
  );
  const old = {
    file,
    find: '"historic": false',
    replaceWith: '"historic": true',
    after: '"Waits"',
  };
  test('a historic series without a caveat', () => {
    expect(problemsWith(name, old)).toMatchObject([
      { field: 'name', remedy: expect.stringContaining('historic series') },
      { field: 'caveats', problem: 'is empty although the series is historic' },
    ]);
  });
  test('a historic series with a caveat is accepted', () => {
    const why = {
      file,
      find: '"caveats": []',
      replaceWith: '"caveats": ["Old method."]',
      after: '"Waits"',
    };
    expect(problemsWith(old, why)).toEqual([]);
  });
});
