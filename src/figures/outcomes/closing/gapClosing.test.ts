import { expect, test } from 'vitest';

import type { Sex } from '#src/contract/plain/words.ts';
import { lifeInput, rolling } from '#src/figures/outcomes/testOutcomes.ts';

import { gapClosing } from './gapClosing.ts';

/* Published figures of men. The women’s here are the same but for England’s latest, so that their gap is smaller. */
const series = (sex: Sex, now: readonly [number, number, number] = [60.9, 60.7, 61.2]) => [
  rolling('E06000009', 2012, [55.5, 53.2, 57.8], sex),
  rolling('E06000009', 2022, [50.9, 47.3, 54.4], sex),
  rolling('E92000001', 2012, [63.2, 63.1, 63.4], sex),
  rolling('E92000001', 2022, now, sex),
];
const men = series('Male');
const women = series('Female', [51.9, 51.7, 52.1]);
const of = (observations = [...men, ...women]) => gapClosing({ ...lifeInput, observations });

test('has the gap of both sexes then and now, whichever one the page shows', () => {
  // Men then: 63.2 − 55.5 = 7.7; down √(0.1² + 2.3²) = 2.3, up √(0.2² + 2.3²) = 2.3.
  // Now: 60.9 − 50.9 = 10.0; down √(0.2² + 3.5²) = 3.5, up √(0.3² + 3.6²) = 3.6.
  // The change: 2.3; down √(3.5² + 2.3²) = 4.2, up √(3.6² + 2.3²) = 4.3.
  const spec = of()?.spec;
  expect([spec?.before, spec?.after]).toEqual(['2012–14', '2022–24']);
  expect(spec?.unit).toBe('Years behind England: below 0 is ahead');
  expect(spec?.comparators?.map(({ label, value }) => [label, value])).toEqual([['No gap', 0]]);
  expect(spec?.rows.map(({ label, text, verdict }) => [label, text, verdict])).toEqual([
    [
      'Blackpool, females',
      '7.7 to 1.0',
      'narrowed by 6.7 years (2.4 to 10.9), clear at the ends only',
    ],
    ['Blackpool, males', '7.7 to 10.0', 'no clear change (2.3 years, −1.9 to 6.6)'],
  ]);
  const [, row] = spec?.rows ?? [];
  expect(row?.before.lower).toBeCloseTo(5.4, 1);
  expect(row?.after.upper).toBeCloseTo(13.6, 1);
});

test('says of each sex whether its gaps changed; once where the same is so of both', () => {
  expect(of()?.summary).toBe(
    'Females: Between 2012–14 and 2022–24 the gap to England narrowed in Blackpool (clear at the ends only). Males: No place’s gap to England clearly changed between 2012–14 and 2022–24.',
  );
  expect(of([...men, ...series('Female')])?.summary).toBe(
    'No place’s gap to England clearly changed between 2012–14 and 2022–24, for females and males alike.',
  );
});

test('without two periods there is no chart, and without figures nothing', () => {
  expect(of(men.filter(({ start }) => start >= '2022'))).toMatchObject({ spec: null, gaps: [] });
  expect(of([])).toBeNull();
});

test('a row is explained in sentences of its own sex', () => {
  expect(of()?.sentenceOf('blackpool-male')).toMatch(
    /^Males: The gap between Blackpool and England did not clearly change/,
  );
  expect(of()?.sentenceOf('nowhere')).toBe('');
});
