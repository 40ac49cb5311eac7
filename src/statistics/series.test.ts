import { describe, expect, it } from 'vitest';

import {
  baselineOf,
  independentPeriods,
  figuresOf,
  midYear,
  periodsOverlap,
  runSinceBreak,
} from './series.ts';
import { observation, observationFields } from './testSeries.ts';

const labels = (run: readonly { period: string }[]) => run.map(({ period }) => period);

describe('runSinceBreak', () => {
  it('is the whole series, oldest first, where nothing broke', () => {
    const series = [observation('2021', 3), observation('2019', 1), observation('2020', 2)];
    expect(labels(runSinceBreak(series))).toEqual(['2019', '2020', '2021']);
    expect(runSinceBreak([])).toEqual([]);
  });

  it('begins with the value flagged as the last break', () => {
    const series = [
      observation('2017', 1, 0, 2, ['break']),
      observation('2018', 1),
      observation('2019', 1, 0, 2, ['provisional', 'break']),
      observation('2020', 1, 0, 2, ['revised']),
    ];
    expect(labels(runSinceBreak(series))).toEqual(['2019', '2020']);
  });

  it('begins after a break flagged on a suppressed value', () => {
    const series = [
      observation('2018', 1),
      { ...observationFields('2019', ['break']), state: 'suppressed' as const },
      observation('2020', 1),
    ];
    expect(labels(runSinceBreak(series))).toEqual(['2019', '2020']);
    const figures = figuresOf(runSinceBreak(series), { unit: 'years', decimals: 1 });
    expect(labels(figures.map((figure) => figure.observation))).toEqual(['2020']);
  });

  it('throws for observations of more than one series', () => {
    const one = observation('2019', 1);
    expect(() => runSinceBreak([one, { ...one, sex: 'Female' }])).toThrow(RangeError);
    expect(() => runSinceBreak([one, { ...one, area: 'E92000001' }])).toThrow(RangeError);
    expect(() => runSinceBreak([one, { ...one, group: 'Most deprived tenth' }])).toThrow(
      RangeError,
    );
    expect(() => runSinceBreak([one, observation('2017–19', 1)])).toThrow(RangeError);
  });
});

describe('overlap', () => {
  const span = (start: string, end: string) => ({ start, end });

  it('holds where two periods share a day', () => {
    expect(periodsOverlap(observationFields('2011–13'), observationFields('2013–15'))).toBe(true);
    expect(periodsOverlap(observationFields('2013–15'), observationFields('2011–13'))).toBe(true);
    expect(periodsOverlap(span('2020-01-01', '2020-06-30'), span('2020-06-30', '2020-12-31'))).toBe(
      true,
    );
  });

  it('does not hold where one begins the day after the other ends', () => {
    expect(periodsOverlap(observationFields('2011–13'), observationFields('2014–16'))).toBe(false);
    expect(periodsOverlap(span('2020-01-01', '2020-06-30'), span('2020-07-01', '2020-12-31'))).toBe(
      false,
    );
  });
});

const days = <T>(item: T) => item;
const rolling = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, n) => {
    const year = first + n;
    return observationFields(`${year}–${String(year + 2).slice(2)}`);
  });

describe('baselineOf', () => {
  const base = (periods: readonly string[], span: 'ten-years' | 'whole-series') =>
    baselineOf(
      periods.map((period) => observationFields(period)),
      days,
      span,
    )?.period;

  it('is the period that ends ten years earlier, or the first of all', () => {
    const periods = rolling(2001, 2022);
    expect(baselineOf(periods, days, 'ten-years')?.period).toBe('2012–14');
    expect(baselineOf(periods, days, 'whole-series')?.period).toBe('2001–03');
  });

  it('is the nearest where there is no such period, and the earlier of two as near', () => {
    expect(base(['2010', '2012', '2015', '2023'], 'ten-years')).toBe('2012');
    expect(base(['2011', '2015', '2023'], 'ten-years')).toBe('2011');
    expect(base(['2020', '2021', '2023'], 'ten-years')).toBe('2020');
  });

  it('never shares a day with the latest', () => {
    expect(base(['2011–13', '2012–14', '2013–15'], 'ten-years')).toBeUndefined();
    expect(base(['2011–13', '2012–14', '2013–15'], 'whole-series')).toBeUndefined();
    expect(base(['2010–12', '2011–13', '2012–14', '2013–15'], 'ten-years')).toBe('2010–12');
    expect(base(['2023'], 'ten-years')).toBeUndefined();
    expect(base([], 'whole-series')).toBeUndefined();
  });
});

describe('independentPeriods', () => {
  it('counts back from the latest, over periods that share no day', () => {
    expect(labels(independentPeriods(rolling(2011, 2022), days))).toEqual([
      '2013–15',
      '2016–18',
      '2019–21',
      '2022–24',
    ]);
    expect(labels(independentPeriods([], days))).toEqual([]);
  });

  it('goes on after a gap', () => {
    const periods = rolling(2011, 2022).filter(({ period }) => !/201[68]–/.test(period));
    expect(labels(independentPeriods(periods, days))).toEqual([
      '2012–14',
      '2015–17',
      '2019–21',
      '2022–24',
    ]);
  });
});

describe('midYear', () => {
  it('puts a year between calendar years and their rolling neighbours', () => {
    expect(midYear(observationFields('2012')) - midYear(observationFields('2011'))).toBeCloseTo(
      1,
      2,
    );
    expect(midYear(observationFields('2022–24'))).toBeCloseTo(
      midYear(observationFields('2023')),
      2,
    );
  });
});
