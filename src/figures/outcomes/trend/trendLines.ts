import { MAX_COLOURED_PLACES } from '#src/charts/placeStyles.ts';
import type { TrendLine, TrendPoint } from '#src/contract/figures/chartSpec.ts';
import { placeCount, subjectStyle, valueOf } from '#src/figures/outcomes/dotRows.ts';
import { hasNumber, type OutcomeSeries } from '#src/figures/outcomes/outcomeRows.ts';
import { formatState } from '#src/narrative/language/format.ts';

/** A series as the points of a line. */
export const trendPoints = ({ points }: OutcomeSeries): TrendPoint[] =>
  points.map(({ period, start, observation, estimate }) => ({
    ...valueOf(estimate),
    period,
    start,
    hasBreakBefore: observation?.flags?.includes('break') ?? false,
  }));

/**
 * Series as lines, for the static chart and the interactive one.
 * @param chosen id of the place that is highlighted where there are more places than colours
 */
export function trendLines(
  series: readonly OutcomeSeries[],
  chosen: string | null = null,
): TrendLine[] {
  const count = placeCount(series);
  const behind = ({ kind, id }: OutcomeSeries) =>
    kind === 'place' && count > MAX_COLOURED_PLACES && id !== chosen;
  return series.map((one) => ({
    id: one.id,
    label: one.name,
    kind: one.kind === 'former-district' ? 'extra' : one.kind,
    ...(behind(one) ? { isBehind: true } : {}),
    style: { ...subjectStyle(one, count, chosen), ...(behind(one) ? { dash: null } : {}) },
    points: trendPoints(one),
  }));
}

/**
 * Series without any number, each with the reason in words. They are named under the chart instead
 * of being drawn.
 */
export const absentSeries = (
  series: readonly OutcomeSeries[],
): { id: string; label: string; words: string }[] =>
  series
    .filter(({ points }) => !points.some(({ observation }) => hasNumber(observation)))
    .map((one) => ({ id: one.id, label: one.name, words: absenceOf(one) }));

/** Why a series has no number: the state of all its figures, such as `suppressed`, or `no figure`. */
export function absenceOf({ kind, points }: OutcomeSeries): string {
  const states = new Map(
    points.flatMap(({ observation }) => (observation ? [[observation.state, observation]] : [])),
  );
  const [only] = states.values();
  if (only && states.size === 1) return formatState(only);
  return kind === 'place' ? 'no figure for this place' : 'no figure';
}
