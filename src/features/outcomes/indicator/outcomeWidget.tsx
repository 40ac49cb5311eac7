import { DotPlot } from '#src/charts/lanes/DotPlot.tsx';
import { useCollection } from '#src/client/useCollection.ts';
import type { Widget, WidgetQuestion } from '#src/client/widget.ts';
import type { Indicator, Observation } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/plain/words.ts';
import { dotRows } from '#src/features/outcomes/selectors/dotRows.ts';
import { formatTick, unitWords } from '#src/features/outcomes/selectors/figureText.ts';
import {
  latestPeriod,
  latestRows,
  type OutcomeRow,
} from '#src/features/outcomes/selectors/outcomeRows.ts';
import {
  descriptionOf,
  headlineOf,
  sentenceOf,
  subtitleOf,
} from '#src/features/outcomes/selectors/pictureWords.ts';
import { verdictRuleSentence } from '#src/narrative/cautions/uncertaintySentence.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { SEX_WORDS } from '#src/narrative/outcomes/outcomeWords.ts';
import { verdictWords } from '#src/narrative/outcomes/verdictWords.ts';
import { newerSentence, releaseDateWords } from '#src/narrative/site/embedWords.ts';
import { hasLimits } from '#src/statistics/estimate.ts';
import { EmbedBody } from '#src/ui/EmbedBody.tsx';

import { canChoosePlace, outcomeAddress, periodId } from './outcomeParams.ts';

const sexOf = ({ sex }: WidgetQuestion, { sexes }: Indicator): Sex => sex ?? sexes[0] ?? 'Persons';

/** The chosen place's figure and verdict, or the headline about all places. */
function answerSentence(
  rows: readonly OutcomeRow[],
  indicator: Indicator,
  place: string | null,
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

function Body({ question }: { readonly question: WidgetQuestion }) {
  const { system, places, chosen, period: pinned, release } = question;
  const [indicator] = chosen.indicator;
  const [place] = chosen.place;
  const { items: areas } = useCollection('areas');
  const { items: sources } = useCollection('sources');
  const { items: all } = useCollection('observations', { indicator: indicator?.id ?? '' });
  if (!indicator) return null;
  const sex = sexOf(question, indicator);
  const { comparators } = system;
  const inputOf = (observations: readonly Observation[]) => ({
    indicator,
    sex,
    observations,
    places,
    areas,
    comparators,
  });
  const input = inputOf(pinned === null ? all : all.filter(({ period }) => period === pinned));
  const rows = latestRows(input);
  const period = latestPeriod(input)?.period ?? null;
  const newer = newerSentence(
    { period: pinned, release },
    { period: latestPeriod(inputOf(all))?.period ?? null, release: indicator.dataset.released },
  );
  const pictured = dotRows(rows, indicator, place?.id ?? null);
  return (
    <EmbedBody
      sentence={answerSentence(rows, indicator, place?.id ?? null)}
      sources={sources}
      citations={indicator.sources}
      dated={releaseDateWords(period, indicator.dataset.released)}
    >
      {newer !== null && <p className="notice">{newer}</p>}
      <p className="secondary small">{subtitleOf(indicator, sex, period, rows)}</p>
      {period !== null && (
        <DotPlot
          name={descriptionOf(rows, indicator, period)}
          {...pictured}
          comparators={pictured.comparators.filter(({ value }) => value !== null)}
          unit={unitWords(indicator)}
          formatTick={formatTick}
          least={indicator.least}
          most={indicator.most}
          size="small"
        />
      )}
      {rows.some(({ estimate }) => estimate && hasLimits(estimate)) && (
        <p className="secondary small">
          Lines through the dots are 95% limits. {verdictRuleSentence(indicator)}
        </p>
      )}
    </EmbedBody>
  );
}

/** The widget of one outcome: the headline, and the places as dots with their limits. */
export const outcomeWidget: Widget = {
  name: 'An outcome',
  about: 'One outcome: the finding, and every place’s figure with its limits.',
  takes: { indicator: 1, place: 1 },
  needs: ['indicator'],
  frozenBy: 'period',
  height: 560,
  title: (question) => {
    const [indicator] = question.chosen.indicator;
    const [place] = question.chosen.place;
    if (!indicator) return '';
    const { shortName, sexes } = indicator;
    const whose = sexes.length > 1 ? `, ${SEX_WORDS[sexOf(question, indicator)]}` : '';
    return shortName + whose + (place ? ` in ${place.name}` : ', place by place');
  },
  page: ({ chosen, places, sex, period }) =>
    outcomeAddress(chosen.indicator[0]?.id ?? '', {
      sex,
      period: period && periodId({ period }),
      place: canChoosePlace(places) ? (chosen.place[0]?.id ?? null) : null,
    }),
  queries: ({ chosen }) => [
    ['areas', {}],
    ['sources', {}],
    ['observations', { indicator: chosen.indicator[0]?.id ?? '' }],
  ],
  Body,
};
