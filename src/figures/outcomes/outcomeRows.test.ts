import { describe, expect, it } from 'vitest';

import { latestPeriod, latestRows, observationsOf, trendSeries } from './outcomeRows.ts';
import {
  calendar,
  lifeInput,
  lifeObservations,
  rolling,
  smokingInput,
  smokingObservations,
  stateOnly,
  unlimited,
} from './testOutcomes.ts';

const rowOf = (input: Parameters<typeof latestRows>[0], id: string) =>
  latestRows(input).find((row) => row.id === id);

describe('latestRows', () => {
  it('has a row for each place in the order given, then the comparators', () => {
    expect(latestRows(lifeInput).map(({ id }) => id)).toEqual([
      'blackburn-with-darwen',
      'blackpool',
      'lancashire',
      'south-cumbria',
      'E92000001',
      'E12000002',
    ]);
  });

  it('takes the figure of the sex asked for: 50.9 (47.3 to 54.4) for males in Blackpool', () => {
    const row = rowOf(lifeInput, 'blackpool');
    expect(row?.estimate).toEqual({ value: 50.9, lower: 47.3, upper: 54.4 });
    expect(row?.verdict).toEqual({ kind: 'worse' });
    expect(rowOf({ ...lifeInput, sex: 'Female' }, 'blackpool')?.estimate?.value).toBe(51.8);
  });

  it('judges nothing that the interval of the difference does not show', () => {
    expect(rowOf(lifeInput, 'south-cumbria')?.verdict).toEqual({ kind: 'no-clear-difference' });
    expect(rowOf(lifeInput, 'E92000001')?.verdict).toBeNull();
  });

  it('judges nothing where there are no limits', () => {
    const input = { ...lifeInput, observations: unlimited(lifeObservations) };
    expect(rowOf(input, 'blackpool')?.verdict).toEqual({
      kind: 'not-judged',
      because: 'no-limits',
    });
  });

  it('labels a proxy with the area whose figure it is', () => {
    expect(rowOf(lifeInput, 'south-cumbria')).toMatchObject({
      name: 'South Cumbria',
      areaName: 'Westmorland and Furness',
      proxy: expect.stringContaining('stands in'),
    });
  });

  it('never puts another area’s figure where a place has none', () => {
    const row = rowOf(smokingInput, 'south-cumbria');
    expect(row?.observation).toBeNull();
    expect(row?.verdict).toEqual({ kind: 'not-judged', because: 'no-figure' });
    // Cumbria has a figure, and is nobody's proxy.
    expect(latestRows(smokingInput).some(({ areaCode }) => areaCode === 'E10000006')).toBe(false);
  });

  it('shows former districts by their own names, after the place that has no figure', () => {
    expect(latestRows(smokingInput).map(({ name }) => name)).toEqual([
      'Blackburn with Darwen',
      'Blackpool',
      'Lancashire',
      'South Cumbria',
      'Barrow-in-Furness',
      'South Lakeland',
      'England',
      'North West',
    ]);
    expect(latestRows(lifeInput).some(({ kind }) => kind === 'former-district')).toBe(false);
  });

  it('leaves out breakdowns, other ages and other indicators', () => {
    const [first] = lifeObservations;
    if (!first) throw new Error('no observation');
    const observations = [
      { ...first, start: '2023-01-01', end: '2025-12-31', group: 'most deprived fifth' },
      { ...first, start: '2023-01-01', end: '2025-12-31', age: 'At 65' },
      ...lifeInput.observations,
    ];
    expect(latestPeriod({ ...lifeInput, observations })?.period).toBe('2022–24');
  });

  it('takes the latest period that any place has, and says none where it is not the place’s', () => {
    const observations = [...lifeInput.observations, rolling('E06000008', 2023, [55, 51, 59])];
    const input = { ...lifeInput, observations };
    expect(latestPeriod(input)?.period).toBe('2023–25');
    expect(rowOf(input, 'blackburn-with-darwen')?.estimate?.value).toBe(55);
    expect(rowOf(input, 'blackpool')?.observation).toBeNull();
  });

  it('does not follow a comparator that is ahead of the places', () => {
    const observations = [...lifeInput.observations, rolling('E92000001', 2023, [61, 60.8, 61.2])];
    expect(latestPeriod({ ...lifeInput, observations })?.period).toBe('2022–24');
  });

  it('distinguishes suppressed from no figure', () => {
    const observations = [
      ...smokingObservations.filter(({ area }) => area !== 'E06000009'),
      stateOnly('E06000009', 2023, 'suppressed'),
    ];
    const row = rowOf({ ...smokingInput, observations }, 'blackpool');
    expect(row?.observation?.state).toBe('suppressed');
    expect(row?.estimate).toBeNull();
  });

  it('works without any observation', () => {
    const input = { ...lifeInput, observations: [] };
    expect(latestPeriod(input)).toBeNull();
    expect(latestRows(input).every(({ observation }) => observation === null)).toBe(true);
  });
});

describe('trendSeries', () => {
  it('has the same periods for everyone, oldest first, with holes where there is no row', () => {
    const series = trendSeries(lifeInput);
    expect(series.map(({ points }) => points.map(({ period }) => period))).toEqual(
      series.map(() => ['2021–23', '2022–24']),
    );
    const blackpool = series.find(({ id }) => id === 'blackpool');
    expect(blackpool?.points.map(({ observation }) => observation !== null)).toEqual([false, true]);
    expect(observationsOf(blackpool)).toHaveLength(1);
  });

  it('shows former districts only where the place has no figure in any period', () => {
    const before = [calendar('E06000064', 2020, [12, 9, 15]), ...smokingObservations];
    const names = (observations: typeof before) =>
      trendSeries({ ...smokingInput, observations }).map(({ name }) => name);
    expect(names(smokingObservations)).toContain('South Lakeland');
    expect(names(before)).not.toContain('South Lakeland');
  });

  it('ends in the figures of latestRows', () => {
    const last = trendSeries(lifeInput).map(({ id, points }) => [id, points.at(-1)?.observation]);
    expect(last).toEqual(latestRows(lifeInput).map(({ id, observation }) => [id, observation]));
  });
});
