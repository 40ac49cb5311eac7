import type { DumbbellSpec } from '#src/contract/figures/chartSpec.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import type { Figure } from '#src/figures/Figure.ts';
import { tableOf, texts } from '#src/figures/figureContent.ts';
import { figureCells, figureColumns } from '#src/figures/outcomes/figureCells.ts';
import { unitWords } from '#src/figures/outcomes/figureText.ts';
import {
  checkOutcome,
  OUTCOME_PARAMS,
  outcomeContent,
  outcomeQueries,
  readOutcome,
  type OutcomeParam,
} from '#src/figures/outcomes/outcomeContent.ts';
import type { OutcomeSeries } from '#src/figures/outcomes/outcomeRows.ts';
import { subtitleOf } from '#src/figures/outcomes/pictureWords.ts';
import { periodsWithNumbers } from '#src/figures/outcomes/spanOf.ts';
import { MIN_PERIODS } from '#src/statistics/series.ts';

import { thenAndNow, type ThenAndNow } from './thenAndNow.ts';

/** The places then and now, with their chart; null where there are too few periods. */
export function outcomeThenNow(
  series: readonly OutcomeSeries[],
  indicator: Indicator,
  chosen: string | null,
): { pair: ThenAndNow; spec: DumbbellSpec } | null {
  // With too few periods for a trend, a line between two would look like one.
  const pair =
    periodsWithNumbers(series).length < MIN_PERIODS ? null : thenAndNow(series, indicator, chosen);
  if (!pair) return null;
  const { from, to, rows } = pair;
  return {
    pair,
    spec: {
      kind: 'dumbbell',
      name: `${indicator.name}, ${from} and ${to}`,
      unit: unitWords(indicator),
      decimals: indicator.decimals,
      least: indicator.least,
      most: indicator.most,
      before: from,
      after: to,
      rows,
    },
  };
}

/** Each place's figures now and about ten years earlier. */
export const thenNowFigure: Figure<OutcomeParam> = {
  id: 'outcome-then-and-now',
  name: 'An outcome then and now',
  about: 'One outcome: every place’s latest figure beside that of about ten years earlier.',
  params: OUTCOME_PARAMS,
  queries: outcomeQueries,
  check: checkOutcome,
  build(read, params) {
    const { indicator, sex, chosen, series, cautions, address } = readOutcome(read, params);
    const found = outcomeThenNow(series, indicator, chosen);
    const { from = '', to = '', rows = [] } = found?.pair ?? {};
    const period = found ? `${from} and ${to}` : '';
    const shown = rows.flatMap((row) =>
      series
        .filter(({ id }) => id === row.id)
        .flatMap((one) =>
          one.points
            .filter((point) => point.period === from || point.period === to)
            .map((point) => ({ row, one, point })),
        ),
    );
    return outcomeContent(
      {
        id: thenNowFigure.id,
        params,
        indicator,
        sex,
        title: `${indicator.shortName} then and now`,
        subtitle: subtitleOf(
          indicator,
          sex,
          found ? period : null,
          shown.map(({ point }) => point),
        ),
        sentences: found
          ? rows.map(({ id }) => found.pair.sentenceOf(id))
          : ['The record holds too few periods to set two side by side.'],
        notes: cautions,
        table: tableOf(
          [...figureColumns(indicator), ...texts('change')],
          shown.map(({ row, one, point }) => [
            ...figureCells(one, indicator, point.observation, point.period),
            row.verdict,
          ]),
        ),
        what: 'then and now',
        period,
        page: `${address}#then-and-now`,
        chart: found?.spec ?? null,
      },
      read,
    );
  },
};
