import { TrendChart } from '#src/charts/TrendChart.tsx';
import type { TrendEvent } from '#src/charts/rows.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/words.ts';
import { changeSentence } from '#src/narrative/changeSentence.ts';
import { chartDescription, trendSentence } from '#src/narrative/outcomeSentences.ts';
import { changeOf, changesOf } from '#src/statistics/change.ts';
import { LEAST_PERIODS } from '#src/statistics/series.ts';
import { trendOf } from '#src/statistics/trend.ts';

import { Explore } from './Explore.tsx';
import { formatPointOf, formatTick, unitWords } from './figureText.ts';
import { hasNumber, observationsOf, ownName, type OutcomeSeries } from './outcomeRows.ts';
import type { SavedOf } from './savedPicture.ts';
import { SavePicture } from './SavePicture.tsx';
import { pointSentence } from './pictureWords.ts';
import { periodsWithNumbers, spanOf } from './spanOf.ts';
import { absentSeries, trendLines } from './trendLines.ts';

const loadPicture = async () => (await import('#src/charts/picture/TrendPicture.tsx')).TrendPicture;

const loadExplorer = async () =>
  (await import('#src/charts/interactive/TrendExplorer.tsx')).TrendExplorer;

type Props = {
  readonly indicator: Indicator;
  readonly sex: Sex;
  readonly series: readonly OutcomeSeries[];
  /** Dates of the register among the figures. */
  readonly events?: readonly TrendEvent[];
  readonly savedOf: SavedOf;
  /** Id of the place that stands out where there are many. */
  readonly chosen?: string | null;
};

/** The places over time: picture, and what became better or worse. */
export function OutcomeTrend({
  indicator,
  sex,
  series,
  events = [],
  savedOf,
  chosen = null,
}: Props) {
  const periods = periodsWithNumbers(series);
  if (periods.length < LEAST_PERIODS)
    return (
      <p>
        The record holds {periods.length === 1 ? 'one period' : `${periods.length} periods`}. That
        is too few to call a trend, so none is drawn; the table has the figures.
      </p>
    );
  const span = spanOf(series);
  const lines = trendLines(series, chosen);
  const drawn = {
    lines,
    unit: unitWords(indicator),
    formatTick,
    least: indicator.least,
    most: indicator.most,
    events,
  };
  const { words, file } = savedOf({
    title: `${indicator.shortName} over time`,
    period: span,
    what: 'over time',
  });
  return (
    <>
      <TrendChart
        {...drawn}
        name={`${indicator.name}, ${span}`}
        absent={absentSeries(series)}
        description={chartDescription({
          indicator,
          sex,
          areas: lines.map(({ label }) => label),
          period: span,
        })}
      />
      <Explore
        label="Explore the trend"
        load={loadExplorer}
        explorer={{
          ...drawn,
          name: `${indicator.name}, ${span}`,
          formatPoint: formatPointOf(indicator),
          sentenceOf: (id, start) => pointSentence(series, indicator, id, start),
        }}
      />
      <SavePicture what="the trend" file={file} load={loadPicture} picture={{ words, ...drawn }} />
      <ChangeSentences indicator={indicator} sex={sex} series={series} />
    </>
  );
}

function ChangeSentences({ indicator, sex, series }: Pick<Props, 'indicator' | 'sex' | 'series'>) {
  const known = series.filter(
    ({ kind, points }) =>
      kind === 'place' && points.some(({ observation }) => hasNumber(observation)),
  );
  const judged = known.some(
    (one) => changeOf(observationsOf(one), indicator).kind !== 'not-judged',
  );
  return judged ? (
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
  );
}

/** What became of one place's figure: over ten years, over all of them, and whether that is a trend. */
function overTime(one: OutcomeSeries, indicator: Indicator, sex: Sex): string {
  const series = observationsOf(one);
  const about = { areaName: ownName(one), indicator, sex };
  return [
    ...changesOf(series, indicator).map((change) => changeSentence({ ...about, change })),
    trendSentence({ ...about, trend: trendOf(series, indicator) }),
  ].join(' ');
}
