import { expect, test } from 'vitest';

import { lifeInput, rolling } from '#src/figures/outcomes/testOutcomes.ts';

import { headlineClosings } from './headlineClosings.ts';

const { indicator, places, areas, comparators } = lifeInput;
const record = { indicators: [indicator], places, areas, comparators };
const observations = [
  rolling('E06000009', 2012, [55.5, 53.2, 57.8]),
  rolling('E06000009', 2022, [50.9, 47.3, 54.4]),
  rolling('E92000001', 2012, [63.2, 63.1, 63.4]),
  rolling('E92000001', 2022, [60.9, 60.7, 61.2]),
];

test('works a closing out once for the same answers, and anew where any of them is another', () => {
  const [closing] = headlineClosings(record, () => observations);
  expect(closing?.question).toBe('Is the gap to England closing?');
  expect(headlineClosings(record, () => observations)[0]).toBe(closing);

  const renamed = places.map((place) => ({ ...place, name: `New ${place.name}` }));
  const [other] = headlineClosings({ ...record, places: renamed }, () => observations);
  expect(other?.spec?.rows[0]?.label).toBe(`New ${closing?.spec?.rows[0]?.label}`);

  const revised = observations.with(0, rolling('E06000009', 2012, [60, 58, 62]));
  expect(headlineClosings(record, () => revised)[0]?.spec?.rows[0]?.text).not.toBe(
    closing?.spec?.rows[0]?.text,
  );
});

test('an outcome without a gap is left out', () => {
  expect(headlineClosings(record, () => [])).toEqual([]);
});
