import { describe, expect, test } from 'vitest';

import { styleOf } from '#src/charts/placeStyles.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import {
  testAreas,
  calendar,
  lifeExpectancy,
  lifeObservations,
  testPlaces,
  rolling,
  smoking,
  smokingObservations,
  stateOnly,
  unlimited,
} from '#src/figures/outcomes/testOutcomes.ts';

import { compareAreas, type CompareArea } from './compareAreas.ts';
import { compareRows, compareStyles } from './compareRows.ts';

const observations = [...lifeObservations, ...smokingObservations];
const all = compareAreas(testPlaces, testAreas, observations);
const pick = (...ids: string[]): CompareArea[] => all.filter(({ id }) => ids.includes(id));

const male: Indicator = { ...lifeExpectancy, sexes: ['Male'] };

function rowOf(ids: string[], against: string | null, indicator = male, figures = observations) {
  const [row] = compareRows({
    areas: pick(...ids),
    indicators: [indicator],
    against: against === null ? null : (pick(against)[0] ?? null),
    observations: figures,
    recordAreas: testAreas,
  });
  if (!row) throw new Error('There is a row for each outcome');
  return row;
}

const verdicts = (row: ReturnType<typeof rowOf>) => row.cells.map(({ verdict }) => verdict);

describe('compareRows', () => {
  test('judges places against an area', () => {
    const row = rowOf(['blackpool', 'lancashire'], 'E92000001');
    expect(row.period?.period).toBe('2022–24');
    // 50.9 − 60.9 = −10.0; half-widths 3.55 and 0.25 make ± 3.56, which leaves out 0.
    // 59.3 − 60.9 = −1.6; half-widths 2.05 and 0.25 make ± 2.07, which doesn’t.
    expect(verdicts(row)).toEqual([{ kind: 'worse' }, { kind: 'no-clear-difference' }]);
  });

  test('judges place against place, though their intervals overlap', () => {
    // 54.0 (49.8 to 58.2) and 59.3 (57.3 to 61.4) overlap from 57.3 to 58.2. The difference is −5.3;
    // half-widths 4.2 and 2.05 make ± 4.67: it leaves out 0.
    const row = rowOf(['blackburn-with-darwen', 'lancashire'], 'lancashire');
    expect(verdicts(row)).toEqual([{ kind: 'worse' }, null]);
  });

  test('does not judge a proxy against the place it stands in for, which has its figure', () => {
    const row = rowOf(['south-cumbria'], 'E06000064');
    expect(verdicts(row)).toEqual([null]);
  });

  test('shows the latest figure before, with its period, and never judges it', () => {
    const late = [...observations, rolling('E06000009', 2023, [51.0, 47.0, 55.0])];
    const row = rowOf(['blackburn-with-darwen', 'blackpool'], 'E92000001', male, late);
    expect(row.period?.period).toBe('2023–25');
    const [blackburn, blackpool] = row.cells;
    expect(blackburn?.observation?.period).toBe('2022–24');
    expect(blackburn?.isEarlier).toBe(true);
    // England has no figure for 2023–25 either: its own latest is of the same period as Blackburn's.
    expect(blackburn?.verdict).toEqual({ kind: 'worse' });
    expect(blackpool?.isEarlier).toBe(false);
    expect(blackpool?.verdict).toEqual({ kind: 'not-judged', because: 'different-periods' });
  });

  test('never shows a figure later than its own period for the comparator', () => {
    const late = [...observations, rolling('E92000001', 2023, [61.0, 60.8, 61.2])];
    const row = rowOf(['blackpool'], 'E92000001', male, late);
    expect(row.against?.observation?.period).toBe('2022–24');
    expect(verdicts(row)).toEqual([{ kind: 'worse' }]);
  });

  test('a suppressed figure stays suppressed; a missing one gives way to the one before', () => {
    const row = rowOf(['blackpool', 'lancashire'], 'E92000001', smoking, [
      ...smokingObservations,
      stateOnly('E06000009', 2024, 'suppressed'),
      stateOnly('E10000017', 2024, 'missing'),
    ]);
    expect(row.cells.map(({ observation }) => [observation?.state, observation?.period])).toEqual([
      ['suppressed', '2024'],
      ['number', '2023'],
    ]);
  });

  test('without limits nothing is judged, without a comparator neither', () => {
    const row = rowOf(['blackpool'], 'E92000001', male, unlimited(observations));
    expect(verdicts(row)).toEqual([{ kind: 'not-judged', because: 'no-limits' }]);
    expect(verdicts(rowOf(['blackpool'], null))).toEqual([null]);
  });

  test('a district against its county is marked approximate', () => {
    const county = testAreas.map((area) =>
      area.code === 'E07000027' ? { ...area, within: 'E10000017' } : area,
    );
    const [row] = compareRows({
      areas: pick('E07000027'),
      indicators: [smoking],
      against: pick('lancashire')[0] ?? null,
      observations: smokingObservations,
      recordAreas: county,
    });
    expect(row?.cells[0]?.verdict).toEqual({ kind: 'no-clear-difference', isApproximate: true });
  });

  test('has no period without any figure', () => {
    const row = rowOf(['blackpool'], 'E92000001', male, []);
    expect(row.period).toBeNull();
    expect(verdicts(row)).toEqual([{ kind: 'not-judged', because: 'no-figure' }]);
  });
});

test('there is a row for each outcome and sex, with the series of its areas', () => {
  const rows = compareRows({
    areas: pick('blackpool'),
    indicators: [lifeExpectancy, smoking],
    against: null,
    observations: [...observations, calendar('E06000009', 2022, [21.0, 17.0, 25.0])],
    recordAreas: testAreas,
  });
  expect(rows.map(({ indicator, sex }) => [indicator.id, sex])).toEqual([
    ['healthy-life-expectancy', 'Female'],
    ['healthy-life-expectancy', 'Male'],
    ['adult-smoking', 'Persons'],
  ]);
  const points = rows[2]?.cells[0]?.series.points ?? [];
  expect(points.map(({ estimate }) => estimate?.value)).toEqual([21.0, 20.6]);
});

describe('compareStyles', () => {
  const looks = (ids: string[], count: number) => [
    ...compareStyles(
      pick(...ids),
      [...testPlaces, ...testPlaces.map(({ id }) => ({ id: `other-${id}` }))].slice(0, count),
    ).values(),
  ];

  test('places have their usual style; other areas are grey, with the markers that are left', () => {
    const [barrow, blackpool, lancashire] = looks(['E07000027', 'blackpool', 'lancashire'], 4);
    expect([blackpool, lancashire]).toEqual([styleOf(1), styleOf(2)]);
    expect(barrow).toMatchObject({ colour: 'rest', marker: 'plus' });
  });

  test('with more places than colours, the chosen places have the colours in turn', () => {
    expect(looks(['blackpool', 'south-cumbria'], 8)).toEqual([styleOf(0), styleOf(1)]);
  });

  test('with more places than colours and other areas among them, all are told apart by markers', () => {
    const drawn = looks(['E07000027', 'E92000001', 'blackpool', 'lancashire'], 8);
    expect(new Set(drawn.map(({ marker }) => marker)).size).toBe(4);
    expect(new Set(drawn.map(({ colour }) => colour))).toEqual(new Set(['rest']));
  });
});
