import { comparatorStyleOf, extraStyleOf, styleOf } from '#src/charts/placeStyles.ts';
import type { PlaceStyle } from '#src/charts/placeStyles.ts';
import type { DotComparator, DotRow, ValueWithLimits } from '#src/charts/rows.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import { verdictWords } from '#src/narrative/outcomes/verdictWords.ts';
import { hasLimits, type Estimate } from '#src/statistics/estimate.ts';
import type { Verdict } from '#src/statistics/verdict.ts';

import { figureText } from './figureText.ts';
import type { OutcomeRow, OutcomeSubject } from './outcomeRows.ts';

/**
 * How a subject looks on every chart.
 * @param count how many places there are in all
 * @param chosen id of the place in question, which has the colour where there are many
 */
export function subjectStyle(
  { kind, id, index }: OutcomeSubject,
  count: number,
  chosen: string | null = null,
): PlaceStyle {
  if (kind === 'place') return styleOf(index, count, id === chosen ? index : null);
  return kind === 'comparator' ? comparatorStyleOf(index) : extraStyleOf(index);
}

/** The numbers of a mark; limits only where they can be drawn. */
export function valueOf(estimate: Estimate | null): ValueWithLimits {
  if (!estimate) return { value: null, lower: null, upper: null };
  const { value } = estimate;
  return hasLimits(estimate)
    ? { value, lower: estimate.lower, upper: estimate.upper }
    : { value, lower: null, upper: null };
}

/** “worse than England ↓”; null where nothing is judged, which is said once for the whole picture. */
export function verdictText(verdict: Verdict | null, comparatorName: string): string | null {
  if (verdict === null || verdict.kind === 'not-judged') return null;
  const { text, arrow } = verdictWords(verdict, comparatorName);
  return `${text} ${arrow}`;
}

/** Said under a name that another area's figures, or an area's own, stand behind. */
export function subjectNote({ kind, proxy, areaName }: OutcomeSubject): string | null {
  if (kind === 'former-district') return 'former district';
  return proxy === null ? null : `proxy: ${areaName}`;
}

/** How many places a picture shows. */
export const placeCount = (rows: readonly OutcomeSubject[]): number =>
  rows.filter(({ kind }) => kind === 'place').length;

/** The rows of a picture as dots, and what they are held against as lines. */
export function dotRows(
  rows: readonly OutcomeRow[],
  indicator: Indicator,
  chosen: string | null = null,
): { rows: DotRow[]; comparators: DotComparator[] } {
  const count = placeCount(rows);
  const against = rows.find(({ kind }) => kind === 'comparator');
  return {
    rows: rows
      .filter(({ kind }) => kind !== 'comparator')
      .map((row): DotRow => {
        const { text, interval, isNumber } = figureText(row.observation, indicator, row.kind);
        return {
          ...valueOf(row.estimate),
          id: row.id,
          label: row.name,
          // A proxy that has no figure stands in for nothing.
          note: row.kind === 'place' && !isNumber ? null : subjectNote(row),
          text,
          interval,
          verdict: verdictText(row.verdict, against?.name ?? ''),
          style: subjectStyle(row, count, chosen),
        };
      }),
    comparators: rows
      .filter(({ kind }) => kind === 'comparator')
      .map((row) => ({
        ...valueOf(row.estimate),
        id: row.id,
        label: row.name,
        text: figureText(row.observation, indicator, row.kind).text,
        style: subjectStyle(row, count),
      })),
  };
}
