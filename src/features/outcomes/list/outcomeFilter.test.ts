import { describe, expect, test } from 'vitest';

import {
  lifeInput,
  testPlaces,
  smokingInput,
  unlimited,
} from '#src/figures/outcomes/testOutcomes.ts';

import { chosenWords, filterFields, NO_FILTER } from './filterFields.ts';
import { factsOf, matchesOutcomeFilter, readOutcomeFilter } from './outcomeFilter.ts';

const UPDATED = '2026-11-21';
const fields = filterFields(testPlaces, 'England');
const read = (query: string) => readOutcomeFilter(new URLSearchParams(query), fields);

describe('readOutcomeFilter', () => {
  test('reads no filter from an empty address or empty fields', () => {
    expect(read('theme=&stage=&place=')).toEqual({ filter: NO_FILTER, problems: [] });
  });

  test('reads every filter', () => {
    expect(
      read(
        'theme=health-improvement&stage=living-well&place=blackpool&verdict=similar&limits=yes&freshness=older',
      ),
    ).toEqual({
      filter: {
        theme: 'health-improvement',
        stage: 'living-well',
        place: 'blackpool',
        verdict: 'similar',
        limits: 'yes',
        freshness: 'older',
      },
      problems: [],
    });
  });

  test('ignores a wrong value with a problem, and reads the others', () => {
    const { filter, problems } = read('theme=overarching&verdict=best&freshness=new');
    expect(filter).toEqual({ ...NO_FILTER, theme: 'overarching' });
    expect(problems).toEqual([
      'There is no verdict “best” here; it is left out.',
      'There is no age of figures “new” here; it is left out.',
    ]);
  });
});

test.each([
  ['', []],
  ['place=blackpool', ['Blackpool first']],
  ['verdict=similar', ['no clear difference from England']],
  [
    'place=blackpool&verdict=worse&theme=overarching',
    ['overarching indicators', 'Blackpool: worse than England'],
  ],
  ['limits=no&freshness=older', ['without published limits', 'figures more than two years old']],
])('?%s in words', (query, words) => {
  expect(chosenWords(fields, read(query).filter)).toEqual(words);
});

describe('a picture', () => {
  // Blackburn 54.0 and Blackpool 50.9 against 60.9: the differences' intervals leave out 0;
  // Lancashire 59.3 (57.3 to 61.4) and South Cumbria 62.8 (58.6 to 67.0) do not.
  const life = factsOf(lifeInput, UPDATED);
  // A year to the end of 2023, which is more than two years before the record's date.
  const smoking = factsOf(smokingInput, UPDATED);

  test('has its verdicts, limits and age', () => {
    expect(life).toEqual({
      theme: 'overarching',
      stage: 'all-ages',
      limits: 'yes',
      freshness: 'recent',
      verdicts: [
        { place: 'blackburn-with-darwen', verdict: 'worse' },
        { place: 'blackpool', verdict: 'worse' },
        { place: 'lancashire', verdict: 'similar' },
        { place: 'south-cumbria', verdict: 'similar' },
      ],
    });
    expect(smoking.freshness).toBe('older');
    // South Cumbria's proxy has no figure.
    expect(smoking.verdicts.at(-1)).toEqual({ place: 'south-cumbria', verdict: 'not-judged' });
  });

  test('without limits has no verdict but “not judged”', () => {
    const facts = factsOf(
      { ...lifeInput, observations: unlimited(lifeInput.observations) },
      UPDATED,
    );
    expect(new Set(facts.verdicts.map(({ verdict }) => verdict))).toEqual(new Set(['not-judged']));
  });

  test('without any figure of a place has no age', () => {
    expect(factsOf({ ...lifeInput, observations: [] }, UPDATED).freshness).toBeNull();
  });

  test.each([
    [{}, true],
    [{ theme: 'overarching' }, true],
    [{ theme: 'health-improvement' }, false],
    [{ stage: 'living-well' }, false],
    [{ limits: 'no' }, false],
    [{ freshness: 'recent', theme: 'overarching' }, true],
    [{ freshness: 'historic' }, false],
    // A place alone leaves nothing out.
    [{ place: 'blackpool' }, true],
    // Without a place, any place's verdict counts; with one, its own.
    [{ verdict: 'similar' }, true],
    [{ verdict: 'better' }, false],
    [{ verdict: 'worse', place: 'blackpool' }, true],
    [{ verdict: 'similar', place: 'blackpool' }, false],
  ])('under %o', (asked, isKept) => {
    expect(matchesOutcomeFilter({ ...NO_FILTER, ...asked }, life)).toBe(isKept);
  });
});
