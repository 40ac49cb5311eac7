import { paths } from '#src/addresses/paths.ts';
import { placeFigureId } from '#src/addresses/placeFigureId.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import type { Figure } from '#src/figures/Figure.ts';
import { tableOf, texts } from '#src/figures/figureContent.ts';
import { changeCells } from '#src/figures/outcomes/changeCells.ts';
import { outcomeLanes } from '#src/figures/outcomes/dotRows.ts';
import { figureCells, figureColumns } from '#src/figures/outcomes/figureCells.ts';
import {
  checkOutcome,
  OUTCOME_PARAMS,
  outcomeContent,
  outcomeQueries,
  readOutcome,
} from '#src/figures/outcomes/outcomeContent.ts';
import { headlineName, observationsOf } from '#src/figures/outcomes/outcomeRows.ts';
import { descriptionOf, judgedSentence, subtitleOf } from '#src/figures/outcomes/pictureWords.ts';
import { cautionSentences } from '#src/narrative/cautions/cautionSentences.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { changeWords, verdictWords } from '#src/narrative/outcomes/verdictWords.ts';
import { seriesChange } from '#src/statistics/seriesChange.ts';

/** One outcome of one place, among the other places. */
export const placeOutcomeFigure: Figure<'indicator' | 'sex' | 'place' | 'asAt'> = {
  id: 'place-outcome',
  name: 'An outcome of a place',
  about: 'One outcome of one place: its figure among the other places, and how it changed.',
  params: {
    place: {
      type: 'place',
      description: 'The place. Default: the record’s first.',
      fallback: ({ places }) => places[0]?.id,
    },
    indicator: OUTCOME_PARAMS.indicator,
    sex: OUTCOME_PARAMS.sex,
    asAt: {
      type: 'day',
      description: 'The day of the page that it is part of. Figures themselves have no such day.',
    },
  },
  queries: outcomeQueries,
  check: checkOutcome,
  build(read, params) {
    const { asAt = read('system').meta.asAt, ...others } = params;
    const { indicator, sex, rows, series, latest } = readOutcome(read, others);
    const row = rows.find(({ kind, id }) => kind === 'place' && id === params.place);
    const own = series.find(({ kind, id }) => kind === 'place' && id === params.place);
    if (!row) throw new Error(`The record has no place ${params.place}`);
    const history = observationsOf(own);
    const against = rows.find(({ kind }) => kind === 'comparator')?.name ?? '';
    const change = seriesChange(history, indicator);
    const period = latest?.period ?? '';
    return outcomeContent(
      {
        id: placeOutcomeFigure.id,
        params,
        indicator,
        sex,
        title: `${indicator.shortName}: ${row.estimate ? headlineName(row) : row.name}`,
        finding: judgedSentence(row, indicator, against),
        subtitle: subtitleOf(indicator, sex, latest?.period ?? null, rows),
        sentences: [
          judgedSentence(row, indicator, against),
          ...(change.kind === 'not-judged' ? [] : [`${capitalise(changeWords(change))}.`]),
        ],
        notes: cautionSentences({
          indicator,
          observation: row.observation,
          series: history,
          proxy: row.proxy === null ? null : { placeName: row.name, areaName: row.areaName },
        }),
        table: tableOf(
          [...figureColumns(indicator), ...texts('verdict')],
          [
            ...rows.map((one) => [
              ...figureCells(one, indicator, one.observation, period),
              one.verdict && verdictWords(one.verdict, against).text,
            ]),
            ...(change.kind === 'not-judged'
              ? []
              : [[...changeCells(row, change, indicator), changeWords(change)]]),
          ],
        ),
        what: row.name,
        period,
        page: `${withQuery(paths.place(row.id), { asAt })}#${placeFigureId(indicator, sex)}`,
        chart:
          latest === null
            ? null
            : outcomeLanes(rows, indicator, descriptionOf(rows, indicator, period), row.id),
      },
      read,
    );
  },
};
