import type { TrendEvent } from '#src/charts/rows.ts';
import { TrendChart } from '#src/charts/trend/TrendChart.tsx';
import { Explore } from '#src/features/outcomes/frame/Explore.tsx';
import { FigureTools } from '#src/features/outcomes/frame/FigureTools.tsx';
import { InSentences } from '#src/features/outcomes/frame/InSentences.tsx';
import {
  formatPointOf,
  formatTick,
  unitWords,
} from '#src/features/outcomes/selectors/figureText.ts';
import type { OutcomeFigureView } from '#src/features/outcomes/selectors/outcomeFigure.ts';
import type { OutcomeSeries } from '#src/features/outcomes/selectors/outcomeRows.ts';
import { pointSentence } from '#src/features/outcomes/selectors/pictureWords.ts';
import { chartDescription } from '#src/narrative/outcomes/outcomeSentences.ts';
import { Share } from '#src/share/Share.tsx';
import { MIN_PERIODS } from '#src/statistics/series.ts';

import { groupPlacesByChange } from './groupPlacesByChange.ts';
import { periodsWithNumbers, spanOf } from './spanOf.ts';
import { absentSeries, trendLines } from './trendLines.ts';
import { trendSentences } from './trendSentences.ts';

const loadFigure = async () => (await import('./trendFigure.tsx')).trendFigure;

const loadExplorer = async () =>
  (await import('#src/charts/interactive/TrendExplorer.tsx')).TrendExplorer;

type Props = {
  readonly view: OutcomeFigureView;
  readonly series: readonly OutcomeSeries[];
  /** Dates of the register, marked on the time axis. */
  readonly events?: readonly TrendEvent[];
  /** Id of the place that is highlighted where there are more places than colours. */
  readonly chosen?: string | null;
};

/** The places over time: a chart, and the changes in words. */
export function OutcomeTrend({ view, series, events = [], chosen = null }: Props) {
  const { indicator, sex } = view;
  const periods = periodsWithNumbers(series);
  if (periods.length < MIN_PERIODS)
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
  const sentences = trendSentences(series, view);
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
      <FigureTools>
        <Share
          name="the trend"
          address={`${view.address}#trend`}
          data={view.data}
          load={loadFigure}
          view={{ ...view, series, drawn }}
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
      </FigureTools>
      {sentences.length > 1 ? (
        <>
          <ul>
            {groupPlacesByChange(series, indicator).map(({ words, names }) => (
              <li key={words}>
                <b>{words}:</b> {names}
              </li>
            ))}
          </ul>
          <InSentences each="Place by place" sentences={sentences} />
        </>
      ) : (
        <p className="secondary">{sentences}</p>
      )}
    </>
  );
}
