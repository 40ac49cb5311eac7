import type { Figure } from '#src/figures/Figure.ts';
import { tableOf, texts } from '#src/figures/figureContent.ts';
import { figureCells, figureColumns } from '#src/figures/outcomes/figureCells.ts';
import {
  checkOutcome,
  OUTCOME_PARAMS,
  outcomeContent,
  outcomeQueries,
  readOutcome,
  type OutcomeParam,
} from '#src/figures/outcomes/outcomeContent.ts';
import { subtitleOf } from '#src/figures/outcomes/pictureWords.ts';
import { estimateOf } from '#src/statistics/estimate.ts';

import { withinPictures } from './withinPictures.ts';

/** One outcome in the districts of one place, against the place and its comparator. */
export const withinFigure: Figure<OutcomeParam | 'districts'> = {
  id: 'outcome-within',
  name: 'An outcome within a place',
  about: 'One outcome: the districts of one place with their limits, in the alphabet’s order.',
  params: {
    ...OUTCOME_PARAMS,
    place: {
      type: 'place',
      description: 'The place whose districts are shown. Default: the first that has any.',
    },
    districts: {
      type: 'word',
      description: '`former` for the districts that the place had before. Default: today’s.',
      allowed: () => ['today', 'former'],
    },
  },
  queries: outcomeQueries,
  check: checkOutcome,
  build(read, params) {
    const { place, districts: which, ...others } = params;
    const { indicator, sex, input, address } = readOutcome(read, others);
    const isFormer = which === 'former';
    const found = withinPictures(input).find(
      (picture) =>
        (place === undefined || picture.place === place) &&
        (which === undefined || picture.isFormer === isFormer),
    );
    const figures = found?.figures ?? [];
    const period = found?.period ?? '';
    const districts = found?.districts ?? 'districts';
    return outcomeContent(
      {
        id: withinFigure.id,
        params,
        indicator,
        sex,
        title: `${indicator.shortName}: ${districts}`,
        subtitle: subtitleOf(
          indicator,
          sex,
          period === '' ? null : period,
          figures.map(({ observation }) => ({
            estimate: observation && estimateOf(observation, indicator),
          })),
        ),
        sentences: found
          ? figures.map(({ sentence }) => sentence)
          : ['The record has no figure for these districts.'],
        notes: found?.cautions ?? [],
        table: tableOf(
          [...figureColumns(indicator), ...texts('verdict')],
          [
            ...figures.map(({ code, name, observation }, n) => [
              ...figureCells(
                { name, areaName: name, areaCode: code },
                indicator,
                observation,
                period,
              ),
              found?.spec.rows[n]?.verdict ?? null,
            ]),
            ...(found?.references ?? []).map(({ name, areaCode, observation }) => [
              ...figureCells({ name, areaName: name, areaCode }, indicator, observation, period),
              null,
            ]),
          ],
        ),
        what: districts,
        period,
        page: found ? `${address}#within-${found.id}` : address,
        chart: found?.spec ?? null,
      },
      read,
    );
  },
};
