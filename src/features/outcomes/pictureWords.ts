import type { Indicator } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/words.ts';
import {
  chartDescription,
  comparisonSentence,
  figureSentence,
  noFigureSentence,
  outcomeHeadline,
} from '#src/narrative/outcomeSentences.ts';

import type { OutcomeRow } from './outcomeRows.ts';
import { SEX_WORDS } from './sexWords.ts';

/** The finding of one picture: who is better or worse than the first comparator. */
export function headlineOf(rows: readonly OutcomeRow[], indicator: Indicator): string {
  const places = rows.filter(({ kind }) => kind === 'place');
  return outcomeHeadline({
    indicator,
    places: places.flatMap(({ name, verdict }) => (verdict ? [{ name, verdict }] : [])),
    comparatorName: rows.find(({ kind }) => kind === 'comparator')?.name ?? 'a comparator',
    period: places.find(({ observation }) => observation)?.observation?.period ?? '',
  });
}

/** The statistical subtitle: measure, unit, whom, period, limits. */
export function subtitleOf(
  indicator: Pick<Indicator, 'name' | 'unit' | 'sexes' | 'limits'>,
  sex: Sex,
  period: string | null,
): string {
  return [
    indicator.name,
    indicator.unit === '%' ? 'per cent' : indicator.unit,
    indicator.sexes.length > 1 ? SEX_WORDS[sex] : null,
    period,
    indicator.limits ? 'with 95% limits' : 'no limits published',
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** The alternative text of a picture of one period. */
export const descriptionOf = (
  rows: readonly OutcomeRow[],
  indicator: Indicator,
  period: string | null,
): string =>
  chartDescription({
    indicator,
    areas: rows.map(({ name, observation }) => ({ name, observation })),
    period: period ?? 'no period',
  });

/** One row's figure as a sentence. A proxy's sentence names the area that the figure is of. */
export const sentenceOf = (row: OutcomeRow, indicator: Indicator): string =>
  row.observation
    ? figureSentence({
        indicator,
        observation: row.observation,
        areaName: row.proxy === null ? row.name : row.areaName,
      })
    : noFigureSentence({ indicator, areaName: row.name });

/** One row beside the first comparator, as a sentence; null where there is no comparator. */
export function againstSentence(
  row: OutcomeRow,
  rows: readonly OutcomeRow[],
  indicator: Indicator,
): string | null {
  const comparator = rows.find(({ kind }) => kind === 'comparator');
  if (!comparator || row.verdict === null) return null;
  return comparisonSentence({ indicator, place: row, comparator, verdict: row.verdict });
}
