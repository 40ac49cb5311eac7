import type { Figure } from '#src/figures/Figure.ts';
import { tableOf, texts } from '#src/figures/figureContent.ts';
import { outcomeLanes } from '#src/figures/outcomes/dotRows.ts';
import { figureCells, figureColumns } from '#src/figures/outcomes/figureCells.ts';
import {
  checkOutcome,
  OUTCOME_PARAMS,
  outcomeContent,
  outcomeQueries,
  readOutcome,
  type OutcomeParam,
} from '#src/figures/outcomes/outcomeContent.ts';
import { latestPeriod, type OutcomeRow } from '#src/figures/outcomes/outcomeRows.ts';
import {
  descriptionOf,
  headlineOf,
  judgedSentence,
  sentenceOf,
  subtitleOf,
  titleOf,
} from '#src/figures/outcomes/pictureWords.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { verdictWords } from '#src/narrative/outcomes/verdictWords.ts';
import { newerSentence } from '#src/narrative/site/embedWords.ts';
import type { Indicator } from '#src/contract/outcomes.ts';

import { lanesReading } from './lanesReading.ts';

/** The chosen place's figure and verdict, or the headline about all places. */
function findingOf(
  rows: readonly OutcomeRow[],
  indicator: Indicator,
  place: string | undefined,
): string {
  const row = rows.find(({ kind, id }) => kind === 'place' && id === place);
  if (!row) return headlineOf(rows, indicator);
  const comparator = rows.find(({ kind }) => kind === 'comparator');
  const verdict =
    row.verdict && row.verdict.kind !== 'not-judged'
      ? ` ${capitalise(verdictWords(row.verdict, comparator?.name ?? '').text)}.`
      : '';
  return sentenceOf(row, indicator) + verdict;
}

/** One outcome in its latest period: the places as dots with their limits, against the comparators. */
export const placesFigure: Figure<OutcomeParam | 'release'> = {
  id: 'outcome',
  name: 'An outcome',
  about: 'One outcome: the finding, and every place’s figure with its limits.',
  params: {
    ...OUTCOME_PARAMS,
    place: { ...OUTCOME_PARAMS.place, description: 'The place that the finding is about.' },
    release: {
      type: 'day',
      description: 'The release that the figures were taken from, so that a newer one is told.',
    },
  },
  queries: outcomeQueries,
  check: checkOutcome,
  build(read, params) {
    const { indicator, sex, rows, latest, input, all, cautions, address, ...rest } = readOutcome(
      read,
      params,
    );
    const chosen = rest.chosen ?? params.place ?? null;
    const against = rows.find(({ kind }) => kind === 'comparator')?.name ?? '';
    const period = latest?.period ?? '';
    return outcomeContent(
      {
        id: placesFigure.id,
        params,
        indicator,
        sex,
        title: titleOf(headlineOf(rows, indicator), indicator),
        finding: findingOf(rows, indicator, params.place),
        subtitle: subtitleOf(indicator, sex, latest?.period ?? null, rows),
        sentences: rows.map((row) => judgedSentence(row, indicator, against)),
        reading: lanesReading(rows, indicator),
        notes: cautions,
        newer: newerSentence(
          { period: params.period?.replace('-', '–') ?? null, release: params.release ?? null },
          {
            period: latestPeriod({ ...input, observations: all })?.period ?? null,
            release: indicator.dataset.released,
          },
        ),
        table: tableOf(
          [...figureColumns(indicator), ...texts('verdict')],
          rows.map((row) => [
            ...figureCells(row, indicator, row.observation, period),
            row.verdict && verdictWords(row.verdict, against).text,
          ]),
        ),
        what: 'places',
        period,
        page: `${address}#latest`,
        chart:
          latest === null
            ? null
            : outcomeLanes(rows, indicator, descriptionOf(rows, indicator, period), chosen),
      },
      read,
    );
  },
};
