import type { TrendEvent, TrendSpec } from '#src/contract/figures/chartSpec.ts';
import type { Figure } from '#src/figures/Figure.ts';
import { tableOf } from '#src/figures/figureContent.ts';
import { trendRows } from '#src/figures/outcomes/changeCells.ts';
import { figureCells, figureColumns } from '#src/figures/outcomes/figureCells.ts';
import { unitWords } from '#src/figures/outcomes/figureText.ts';
import {
  checkOutcome,
  OUTCOME_PARAMS,
  outcomeContent,
  outcomeQueries,
  readOutcome,
  type IndicatorAndSex,
  type OutcomeParam,
} from '#src/figures/outcomes/outcomeContent.ts';
import type { OutcomeSeries } from '#src/figures/outcomes/outcomeRows.ts';
import { subtitleOf } from '#src/figures/outcomes/pictureWords.ts';
import { periodsWithNumbers, spanOf } from '#src/figures/outcomes/spanOf.ts';
import { chartDescription } from '#src/narrative/outcomes/outcomeSentences.ts';
import { MIN_PERIODS } from '#src/statistics/series.ts';

import { registerEvents } from './registerEvents.ts';
import { absentSeries, trendLines } from './trendLines.ts';
import { trendFinding, trendSentences } from './trendSentences.ts';

/** Series over time as a chart; null where there are too few periods to call them a trend. */
export function outcomeTrend(
  series: readonly OutcomeSeries[],
  { indicator, sex }: IndicatorAndSex,
  { events, chosen }: { events: readonly TrendEvent[]; chosen: string | null },
): TrendSpec | null {
  if (periodsWithNumbers(series).length < MIN_PERIODS) return null;
  const span = spanOf(series);
  const lines = trendLines(series, chosen);
  return {
    kind: 'trend',
    name: `${indicator.name}, ${span}`,
    description: chartDescription({
      indicator,
      sex,
      areas: lines.map(({ label }) => label),
      period: span,
    }),
    unit: unitWords(indicator),
    decimals: indicator.decimals,
    least: indicator.least,
    most: indicator.most,
    lines,
    events: [...events],
    absent: absentSeries(series),
  };
}

/** One outcome over time; its table has every figure, newest first, then the changes. */
export const trendFigure: Figure<OutcomeParam> = {
  id: 'outcome-trend',
  name: 'An outcome over time',
  about: 'One outcome over time: every place’s figures with their limits, and how they changed.',
  params: OUTCOME_PARAMS,
  queries: (params) => [...outcomeQueries(params), ['decisions', {}]],
  check: checkOutcome,
  build(read, params) {
    const { system, indicator, sex, chosen, series, cautions, address } = readOutcome(read, params);
    const about = { indicator, sex };
    const events = registerEvents(
      read('decisions').items,
      system.placesExistFrom,
      periodsWithNumbers(series),
    );
    const period = spanOf(series);
    const finding = trendFinding(series, about);
    const points = series.flatMap((one) => one.points.map((point, n) => ({ one, point, n })));
    return outcomeContent(
      {
        ...about,
        id: trendFigure.id,
        params,
        title: `${indicator.shortName} over time`,
        ...(finding !== null && { finding }),
        subtitle: subtitleOf(
          indicator,
          sex,
          period,
          points.map(({ point }) => point),
        ),
        sentences: trendSentences(series, about),
        notes: cautions,
        table: tableOf(figureColumns(indicator), [
          ...points
            .toSorted((a, b) => b.n - a.n)
            .map(({ one, point }) => figureCells(one, indicator, point.observation, point.period)),
          ...trendRows(series, indicator),
        ]),
        what: 'over time',
        period,
        page: `${address}#trend`,
        chart: outcomeTrend(series, about, { events, chosen }),
      },
      read,
    );
  },
};
