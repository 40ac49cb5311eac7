import { describe, expect, it } from 'vitest';

import {
  testAreas,
  calendar,
  lifeInput,
  testPlaces,
  smokingInput,
  smokingObservations,
} from '#src/figures/outcomes/testOutcomes.ts';

import { withinPictures } from './withinPictures.ts';

const county = testPlaces.map((place) =>
  place.id === 'lancashire' ? { ...place, districts: ['E07000122', 'E07000117'] } : place,
);
const named = [
  ...testAreas,
  ...[
    ['E07000117', 'Burnley'],
    ['E07000122', 'Pendle'],
  ].map(([code = '', name = '']) => ({
    code,
    name,
    kind: 'district' as const,
    within: 'E10000017',
  })),
];
const input = {
  ...smokingInput,
  places: county,
  areas: named,
  observations: [
    ...smokingObservations,
    // The county’s figure is 12.2 (9.1 to 15.2).
    calendar('E07000117', 2023, [22, 18, 26]),
    calendar('E07000122', 2023, [13, 9, 17]),
    calendar('E07000122', 2022, [5, 4, 6]),
  ],
};
const [lancashire, cumbria] = withinPictures(input);

describe('withinPictures', () => {
  it('compares districts with their place, marked approximate, in alphabetical order', () => {
    expect(lancashire?.period).toBe('2023');
    expect(lancashire?.spec.rows.map(({ label, verdict }) => `${label}: ${verdict}`)).toEqual([
      // 22 − 12.2 = 9.8 ± √(4² + 3.05²) = 5.0; 13 − 12.2 = 0.8 ± 5.0.
      'Burnley: worse than Lancashire (approximate) ↑',
      'Pendle: no clear difference from Lancashire (approximate) ≈',
    ]);
    expect(lancashire?.figures[0]?.sentence).toMatch(
      /22\.0% \(18\.0 to 26\.0\).*Burnley.*\. Worse than Lancashire \(approximate\)\.$/,
    );
    expect(lancashire?.spec.comparators.map(({ label, text }) => `${label} ${text}`)).toEqual([
      'Lancashire 12.2',
      'England 11.6',
    ]);
    expect(lancashire?.cautions[0]).toBe(
      'Each is part of Lancashire, so comparing the two is approximate.',
    );
  });

  it('compares them with the first comparator where their place has no figure', () => {
    expect(cumbria).toMatchObject({ id: 'south-cumbria-former', isFormer: true });
    expect(cumbria?.spec.rows.map(({ label, note, verdict }) => [label, note, verdict])).toEqual([
      ['Barrow-in-Furness', 'former district', 'no clear difference from England ≈'],
      ['South Lakeland', 'former district', 'no clear difference from England ≈'],
    ]);
    expect(cumbria?.spec.comparators.map(({ label }) => label)).toEqual(['England', 'North West']);
    expect(cumbria?.cautions.join(' ')).not.toContain('approximate');
  });

  it('takes the latest period that a district has, and never another’s figure', () => {
    const [older] = withinPictures({
      ...input,
      observations: input.observations.filter(
        ({ area, start }) => !area.startsWith('E070001') || start === '2022-01-01',
      ),
    });
    expect(older?.period).toBe('2022');
    expect(older?.spec.rows.map(({ text }) => text)).toEqual(['no figure', '5.0']);
    expect(older?.spec.comparators.every(({ value }) => value === null)).toBe(true);
    expect(older?.spec.rows.every(({ verdict }) => verdict === null)).toBe(true);
  });

  it('shows nothing where no district has a figure', () => {
    expect(withinPictures(lifeInput)).toEqual([]);
  });
});
