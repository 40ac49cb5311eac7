import { hasNumber, type OutcomeSeries, type FigurePeriod } from './outcomeRows.ts';

/** The periods of a picture in which anyone has a number, oldest first. */
export const periodsWithNumbers = (series: readonly OutcomeSeries[]): FigurePeriod[] =>
  (series[0]?.points ?? []).filter((_, n) =>
    series.some((one) => hasNumber(one.points[n]?.observation ?? null)),
  );

/** The periods that the figures of a picture cover: “2011–13 to 2022–24”. */
export function spanOf(series: readonly OutcomeSeries[]): string {
  const periods = periodsWithNumbers(series);
  const first = periods[0]?.period ?? 'no period';
  const last = periods.at(-1)?.period ?? first;
  return first === last ? first : `${first} to ${last}`;
}
