import { comparatorStyleOf, extraStyleOf, styleOf } from '#src/charts/placeStyles.ts';
import type {
  DotComparator,
  DotRow,
  LanesSpec,
  ValueWithLimits,
} from '#src/contract/figures/chartSpec.ts';
import type { PlaceStyle } from '#src/contract/placeStyle.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import { verdictWords } from '#src/narrative/outcomes/verdictWords.ts';
import { hasLimits, type Estimate } from '#src/statistics/estimate.ts';
import type { Verdict } from '#src/statistics/verdict.ts';

import { figureText, unitWords } from './figureText.ts';
import type { OutcomeRow, OutcomeSubject } from './outcomeRows.ts';

/**
 * Colour and marker of a subject on every chart.
 * @param count how many places there are in all
 * @param chosen id of the place that has a colour where there are more places than colours
 */
export function subjectStyle(
  { kind, id, index }: OutcomeSubject,
  count: number,
  chosen: string | null = null,
): PlaceStyle {
  if (kind === 'place') return styleOf(index, count, id === chosen ? index : null);
  return kind === 'comparator' ? comparatorStyleOf(index) : extraStyleOf(index);
}

/** An estimate as a chart's value: limits are null unless both are known, all null without a number. */
export function valueOf(estimate: Estimate | null): ValueWithLimits {
  if (!estimate) return { value: null, lower: null, upper: null };
  const { value } = estimate;
  return hasLimits(estimate)
    ? { value, lower: estimate.lower, upper: estimate.upper }
    : { value, lower: null, upper: null };
}

/** “worse than England ↓”; null where nothing is judged, as the cautions say why. */
export function verdictText(
  verdict: Verdict | null,
  comparatorName: string,
  { polarity }: Pick<Indicator, 'polarity'>,
): string | null {
  if (verdict === null || verdict.kind === 'not-judged') return null;
  const { text, arrow } = verdictWords(verdict, comparatorName, polarity);
  return `${text} ${arrow}`;
}

/** A note under a subject's name: that it is a former district, or which area is its proxy. */
export function subjectNote({ kind, proxy, areaName }: OutcomeSubject): string | null {
  if (kind === 'former-district') return 'former district';
  return proxy === null ? null : `proxy: ${areaName}`;
}

/** How many of some subjects are places. */
export const placeCount = (rows: readonly OutcomeSubject[]): number =>
  rows.filter(({ kind }) => kind === 'place').length;

/**
 * The places in one period as a chart.
 * @param name its accessible name
 * @param chosen id of the place that has a colour where there are more places than colours
 */
export const outcomeLanes = (
  rows: readonly OutcomeRow[],
  indicator: Indicator,
  name: string,
  chosen: string | null | undefined = null,
): LanesSpec => ({
  kind: 'lanes',
  name,
  unit: unitWords(indicator),
  decimals: indicator.decimals,
  least: indicator.least,
  most: indicator.most,
  ...dotRows(rows, indicator, chosen ?? null),
});

/** Rows as a dot plot: places and former districts as dots, comparators as lines. */
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
          // A proxy without a figure is not named.
          note: row.kind === 'place' && !isNumber ? null : subjectNote(row),
          text,
          interval,
          verdict: verdictText(row.verdict, against?.name ?? '', indicator),
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
