import { describe, expect, it } from 'vitest';

import { figuresOf, overlap, runSinceBreak } from './series.ts';
import { observation, stateless } from './testSeries.ts';

const labels = (run: readonly { period: string }[]) => run.map(({ period }) => period);

describe('runSinceBreak', () => {
  it('is the whole series, oldest first, where nothing broke', () => {
    const series = [observation('2021', 3), observation('2019', 1), observation('2020', 2)];
    expect(labels(runSinceBreak(series))).toEqual(['2019', '2020', '2021']);
    expect(runSinceBreak([])).toEqual([]);
  });

  it('begins with the value that the last break is before', () => {
    const series = [
      observation('2017', 1, 0, 2, ['break']),
      observation('2018', 1),
      observation('2019', 1, 0, 2, ['provisional', 'break']),
      observation('2020', 1, 0, 2, ['revised']),
    ];
    expect(labels(runSinceBreak(series))).toEqual(['2019', '2020']);
  });

  it('heeds a break before a value that is suppressed', () => {
    const series = [
      observation('2018', 1),
      { ...stateless('2019', ['break']), state: 'suppressed' as const },
      observation('2020', 1),
    ];
    expect(labels(runSinceBreak(series))).toEqual(['2019', '2020']);
    expect(labels(figuresOf(runSinceBreak(series)).map((figure) => figure.observation))).toEqual([
      '2020',
    ]);
  });

  it('refuses what is not one series', () => {
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
    expect(overlap(stateless('2011–13'), stateless('2013–15'))).toBe(true);
    expect(overlap(stateless('2013–15'), stateless('2011–13'))).toBe(true);
    expect(overlap(span('2020-01-01', '2020-06-30'), span('2020-06-30', '2020-12-31'))).toBe(true);
  });

  it('does not hold where one begins the day after the other ends', () => {
    expect(overlap(stateless('2011–13'), stateless('2014–16'))).toBe(false);
    expect(overlap(span('2020-01-01', '2020-06-30'), span('2020-07-01', '2020-12-31'))).toBe(false);
  });
});
