import type { TrendLine } from '#src/charts/rows.ts';

import { placeCount, subjectStyle, valueOf } from './dotRows.ts';
import { hasNumber, type OutcomeSeries } from './outcomeRows.ts';

/** The series of a picture as lines, for the static chart and the interactive one alike. */
export function trendLines(series: readonly OutcomeSeries[]): TrendLine[] {
  const count = placeCount(series);
  return series.map((one) => ({
    id: one.id,
    label: one.name,
    kind: one.kind === 'former-district' ? 'extra' : one.kind,
    style: subjectStyle(one, count),
    points: one.points.map(({ period, start, observation }) => ({
      ...valueOf(observation),
      period,
      start,
      breakBefore: observation?.flags?.includes('break') ?? false,
    })),
  }));
}

/** Series without any number: named in words under the chart, never left out. */
export const absentSeries = (
  series: readonly OutcomeSeries[],
): { id: string; label: string; words: string }[] =>
  series
    .filter(({ points }) => !points.some(({ observation }) => hasNumber(observation)))
    .map(({ id, name, kind }) => ({
      id,
      label: name,
      words: kind === 'place' ? 'no figure for this place' : 'no figure',
    }));
