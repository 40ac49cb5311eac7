import type { Indicator } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/plain/words.ts';
import { capitalise, formatFigure } from '#src/narrative/language/format.ts';
import { figureSentence, noFigureSentence } from '#src/narrative/outcomes/figureSentence.ts';
import { outcomeHeadline } from '#src/narrative/outcomes/outcomeHeadline.ts';
import { chartDescription } from '#src/narrative/outcomes/outcomeSentences.ts';
import { limitsWords, outcomeSubtitle } from '#src/narrative/outcomes/outcomeSubtitle.ts';
import { verdictWords } from '#src/narrative/outcomes/verdictWords.ts';

import { hasNumber, ownName, type OutcomeRow, type OutcomeSeries } from './outcomeRows.ts';

/**
 * The headline of one picture: which places are better or worse than the first comparator. Where
 * nothing is judged, the range of the places' figures.
 */
export function headlineOf(rows: readonly OutcomeRow[], indicator: Indicator): string {
  const places = rows.filter(({ kind }) => kind === 'place');
  const values = places.flatMap(({ estimate }) => (estimate ? [estimate.value] : []));
  const isJudged = places.some(({ verdict }) => verdict && verdict.kind !== 'not-judged');
  if (!isJudged && values.length > 0) {
    const [least, most] = [Math.min(...values), Math.max(...values)].map((value) =>
      formatFigure(value, indicator),
    );
    return least === most
      ? `${indicator.shortName}: ${most}`
      : `${indicator.shortName}: from ${least} to ${most} across the places`;
  }
  return outcomeHeadline({
    indicator,
    places: places.flatMap(({ name, proxy, areaName, verdict }) =>
      verdict ? [{ name, standIn: proxy === null ? null : areaName, verdict }] : [],
    ),
    comparatorName: rows.find(({ kind }) => kind === 'comparator')?.name ?? 'a comparator',
  });
}

/** A headline that begins with the indicator's name, for a page's title. */
export const titleOf = (headline: string, { shortName }: Pick<Indicator, 'shortName'>): string =>
  headline.startsWith(shortName) ? headline : `${shortName}: ${headline}`;

/**
 * The subtitle of a picture: measure, unit, sex, period and limits.
 * @param shown the rows or points of the picture, which decide what is said of limits
 */
export const subtitleOf = (
  indicator: Pick<Indicator, 'name' | 'unit' | 'sexes' | 'limits'>,
  sex: Sex,
  period: string | null,
  shown: readonly Pick<OutcomeRow, 'estimate'>[],
): string =>
  outcomeSubtitle({
    indicator,
    sex,
    period,
    limits: limitsWords(
      indicator,
      shown.map(({ estimate }) => estimate),
    ),
  });

/** The alternative text of a picture of one period. */
export const descriptionOf = (
  rows: readonly OutcomeRow[],
  indicator: Indicator,
  period: string | null,
): string =>
  chartDescription({
    indicator,
    sex: rows.find(({ observation }) => observation)?.observation?.sex,
    areas: rows.map((row) => ({ name: labelOf(row), observation: row.observation })),
    period: period ?? 'no period',
  });

/** A proxy’s figure never goes by the place’s name alone. */
const labelOf = ({ kind, name, areaName, proxy, observation }: OutcomeRow): string =>
  kind === 'place' && proxy !== null && hasNumber(observation)
    ? `${name} (proxy: ${areaName})`
    : name;

type FigureRow = Pick<OutcomeRow, 'proxy' | 'name' | 'areaName' | 'observation'>;

/** One row's figure as a sentence, followed by the verdict where there is one. */
export function judgedSentence(
  row: FigureRow & Pick<OutcomeRow, 'verdict'>,
  indicator: Indicator,
  comparatorName: string,
): string {
  const sentence = sentenceOf(row, indicator);
  return row.verdict === null || !hasNumber(row.observation)
    ? sentence
    : `${sentence} ${capitalise(verdictWords(row.verdict, comparatorName).text)}.`;
}

/** One point of a trend as a sentence. @param start first day of its period, YYYY-MM-DD */
export function pointSentence(
  series: readonly OutcomeSeries[],
  indicator: Indicator,
  id: string,
  start: string,
): string {
  const one = series.find((subject) => subject.id === id);
  const point = one?.points.find((period) => period.start === start);
  if (!one || !point) return '';
  return point.observation
    ? figureSentence({ indicator, observation: point.observation, areaName: ownName(one) })
    : `${one.name}: no figure in ${point.period}.`;
}

/** One row's figure as a sentence, which names the proxy where the figure is one's. */
export const sentenceOf = (row: FigureRow, indicator: Indicator): string =>
  row.observation
    ? figureSentence({
        indicator,
        observation: row.observation,
        areaName: ownName(row),
      })
    : noFigureSentence({ indicator, areaName: row.name });
