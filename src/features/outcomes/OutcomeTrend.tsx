import { TrendChart } from '#src/charts/TrendChart.tsx';
import type { TrendPoint } from '#src/charts/rows.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/words.ts';
import { capitalise, formatInterval, formatNumber } from '#src/narrative/format.ts';
import { gapSizeSentences } from '#src/narrative/gapSizeSentences.ts';
import { changeSentence } from '#src/narrative/changeSentence.ts';
import { chartDescription, gapSentence, trendSentence } from '#src/narrative/outcomeSentences.ts';
import { gapWords } from '#src/narrative/verdictWords.ts';
import { changeOf, changesOf } from '#src/statistics/change.ts';
import { LEAST_PERIODS } from '#src/statistics/series.ts';
import { trendOf } from '#src/statistics/trend.ts';

import { ExploreTrend } from './ExploreTrend.tsx';
import { formatTick, unitWords } from './figureText.ts';
import { gapsOf } from './gapsOf.ts';
import { hasNumber, observationsOf, type OutcomeSeries } from './outcomeRows.ts';
import { periodsWithNumbers, spanOf } from './spanOf.ts';
import { absentSeries, trendLines } from './trendLines.ts';

type Props = {
  readonly indicator: Indicator;
  readonly sex: Sex;
  readonly series: readonly OutcomeSeries[];
  /** Id of the place that stands out where there are many. */
  readonly chosen?: string | null;
};

const nameOf = ({ proxy, name, areaName }: OutcomeSeries) => (proxy === null ? name : areaName);

/** The places over time: picture, what became better or worse, and whether gaps closed. */
export function OutcomeTrend({ indicator, sex, series, chosen = null }: Props) {
  const periods = periodsWithNumbers(series);
  if (periods.length < LEAST_PERIODS)
    return (
      <p>
        The record holds {periods.length === 1 ? 'one period' : `${periods.length} periods`}. That
        is too few to call a trend, so none is drawn; the table has the figures.
      </p>
    );
  const span = spanOf(series);
  const places = series.filter(({ kind }) => kind === 'place');
  const known = places.filter(({ points }) => points.some((point) => hasNumber(point.observation)));
  const judged = known.some(
    (one) => changeOf(observationsOf(one), indicator).kind !== 'not-judged',
  );
  const lines = trendLines(series, chosen);
  const picture = {
    name: `${indicator.name}, ${span}`,
    lines,
    unit: unitWords(indicator),
    formatTick,
    least: indicator.least,
    most: indicator.most,
  };
  return (
    <>
      <TrendChart
        {...picture}
        absent={absentSeries(series)}
        description={chartDescription({
          indicator,
          sex,
          areas: lines.map(({ label }) => label),
          period: span,
        })}
      />
      {judged ? (
        <ul>
          {known.map((one) => (
            <li key={one.id}>{overTime(one, indicator, sex)}</li>
          ))}
        </ul>
      ) : (
        <p className="secondary">
          {indicator.limits
            ? 'No change is judged: too few periods can be compared.'
            : 'No change is judged: no limits are published.'}
        </p>
      )}
      <ExploreTrend {...picture} formatPoint={formatPointOf(indicator)} />
    </>
  );
}

/** What became of one place's figure: over ten years, over all of them, and whether that is a trend. */
function overTime(one: OutcomeSeries, indicator: Indicator, sex: Sex): string {
  const series = observationsOf(one);
  const about = { areaName: nameOf(one), indicator, sex };
  return [
    ...changesOf(series, indicator).map((change) => changeSentence({ ...about, change })),
    trendSentence({ ...about, trend: trendOf(series, indicator) }),
  ].join(' ');
}

const formatPointOf =
  (indicator: Pick<Indicator, 'decimals'>) =>
  ({ value, lower, upper }: TrendPoint): string => {
    if (value === null) return 'no figure';
    const figure = value === 0 ? '0' : formatNumber(value, indicator.decimals);
    return lower === null || upper === null
      ? figure
      : `${figure} (${formatInterval(lower, upper, indicator)})`;
  };

/** Whether the places' gaps to the first comparator closed; one reason where none is judged. */
export function OutcomeGaps({ indicator, sex, series }: Props) {
  const gaps = gapsOf(series, indicator);
  if (!gaps) return null;
  const { comparator, changes } = gaps;
  const [first] = changes;
  const reasons = new Set(
    changes.map(({ change }) => (change.kind === 'not-judged' ? change.because : 'judged')),
  );
  if (!first) return null;
  if (reasons.size === 1 && !reasons.has('judged'))
    return <p>{capitalise(gapWords(first.change, comparator.name))}.</p>;
  return (
    <ul>
      {changes.map(({ one, change, latest }) => {
        const about = {
          areaName: nameOf(one),
          comparatorName: comparator.name,
          indicator,
          sex,
        };
        return (
          <li key={one.id}>
            {latest && `${gapSizeSentences({ ...about, latest }).join(' ')} `}
            {gapSentence({ ...about, gapChange: change })}
          </li>
        );
      })}
    </ul>
  );
}
