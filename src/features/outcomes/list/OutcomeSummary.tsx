import { Link } from 'react-router';

import { LanesChart } from '#src/charts/lanes/LanesChart.tsx';
import { gapsOf } from '#src/figures/outcomes/gaps/gapsOf.ts';
import { canChoosePlace, outcomeAddress } from '#src/figures/outcomes/outcomeParams.ts';
import { outcomeLanes } from '#src/figures/outcomes/dotRows.ts';
import {
  headlineName,
  hasNumber,
  latestPeriod,
  latestRows,
  trendSeries,
  type OutcomeRow,
} from '#src/figures/outcomes/outcomeRows.ts';
import { headlineOf, subtitleOf, titleOf } from '#src/figures/outcomes/pictureWords.ts';
import { SmallTrend } from '#src/features/outcomes/trend/SmallTrend.tsx';
import { periodsWithNumbers, spanOf } from '#src/figures/outcomes/spanOf.ts';
import { trendLines } from '#src/figures/outcomes/trend/trendLines.ts';
import { gapSummary } from '#src/narrative/comparisons/gaps/gapSummary.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { olderSentence } from '#src/narrative/outcomes/outcomeFilterSentence.ts';
import { SEX_WORDS } from '#src/narrative/outcomes/outcomeWords.ts';
import { LIFE_STAGE_WORDS } from '#src/narrative/outcomes/themeWords.ts';
import { verdictWords } from '#src/narrative/outcomes/verdictWords.ts';
import { MIN_PERIODS } from '#src/statistics/series.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';

import { LatestShare } from './LatestShare.tsx';
import type { OutcomePicture } from './outcomeFilter.ts';
import styles from './OutcomeSummary.module.scss';

type Props = {
  readonly picture: OutcomePicture;
  readonly numbers: SourceNumbers;
  /** Id of the place whose verdict comes first; null: none does. */
  readonly place: string | null;
};

/** Why no place is judged; null where some are, or none has a figure. */
function whyNotJudged(rows: readonly OutcomeRow[], comparator: string): string | null {
  const verdicts = rows.flatMap(({ kind, verdict, observation }) =>
    kind === 'place' && verdict && hasNumber(observation) ? [verdict] : [],
  );
  const [first] = verdicts;
  if (!first || verdicts.some(({ kind }) => kind !== 'not-judged')) return null;
  return verdictWords(first, comparator).text;
}

/** One indicator of one sex in short: headline, the places as dots with their verdicts, a tiny trend. */
export function OutcomeSummary({ picture: { input, facts }, numbers, place }: Props) {
  const { indicator, sex } = input;
  const rows = latestRows(input).filter(({ kind }) => kind !== 'former-district');
  const series = trendSeries(input).filter(({ kind }) => kind !== 'former-district');
  const period = latestPeriod(input);
  const headline = headlineOf(rows, indicator);
  const pictured = outcomeLanes(rows, indicator, titleOf(headline, indicator), place);
  const gaps = gapsOf(series, indicator);
  const isJudged = gaps?.changes.some(({ change }) => change.kind !== 'not-judged') ?? false;
  const comparator = rows.find(({ kind }) => kind === 'comparator');
  const comparatorName = comparator?.name ?? 'a comparator';
  const why = whyNotJudged(rows, comparatorName);
  const first = rows.find(({ kind, id }) => kind === 'place' && id === place);
  const verdict = first?.verdict
    ? verdictWords(first.verdict, comparatorName, indicator.polarity)
    : null;
  const lines = trendLines(series, place).filter(
    ({ kind, id }) => kind === 'place' || id === input.comparators[0],
  );
  const span = spanOf(series);
  const isTrend = periodsWithNumbers(series).length >= MIN_PERIODS;
  return (
    <div
      className={`${styles.outcome} ${indicator.basis === 'illustrative' ? 'illustrative' : ''}`.trim()}
    >
      <div className={styles.words}>
        <h3 className={styles.name}>
          <Link
            to={outcomeAddress(indicator.id, {
              sex: indicator.sexes[0] === sex ? null : sex,
              place: canChoosePlace(input.places) ? place : null,
            })}
          >
            {indicator.shortName}
            {indicator.sexes.length > 1 && `, ${SEX_WORDS[sex]}`}
          </Link>
        </h3>
        {verdict && (
          <p className={styles.finding}>
            {first && headlineName(first)}: {verdict.text} {verdict.arrow}
          </p>
        )}
        <p className={verdict ? undefined : styles.finding}>{headline}</p>
        {gaps && isJudged && (
          <p>
            {gapSummary(
              gaps.changes.map(({ one, change }) => ({ name: headlineName(one), change })),
              gaps.comparator.name,
            )}
          </p>
        )}
        {why !== null && <p>{capitalise(why)}.</p>}
        <p className="secondary small">
          {subtitleOf(indicator, sex, period?.period ?? null, rows)}
          <Cite citations={indicator.sources} numbers={numbers} />
        </p>
        <p className="secondary small">
          {LIFE_STAGE_WORDS[facts.stage].name}.
          {period && facts.freshness === 'older' && ` ${olderSentence(period.end)}`}
        </p>
      </div>
      {period === null ? (
        <p className="secondary">No figure for any place.</p>
      ) : (
        <>
          <LanesChart
            spec={{
              ...pictured,
              comparators: pictured.comparators.filter(({ value }) => value !== null).slice(0, 1),
            }}
            size="small"
          />
          <LatestShare input={input} place={place} />
        </>
      )}
      {period !== null && <SmallTrend {...{ indicator, sex, lines, span, isTrend }} />}
    </div>
  );
}
