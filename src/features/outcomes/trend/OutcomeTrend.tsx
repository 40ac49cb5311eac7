import { TrendChart } from '#src/charts/trend/TrendChart.tsx';
import type { TrendEvent } from '#src/contract/figures/chartSpec.ts';
import { InSentences } from '#src/features/outcomes/frame/InSentences.tsx';
import type { OutcomeFigureView } from '#src/features/outcomes/frame/OutcomeFigureView.ts';
import type { OutcomeSeries } from '#src/figures/outcomes/outcomeRows.ts';
import { pointSentence } from '#src/figures/outcomes/pictureWords.ts';
import { periodsWithNumbers } from '#src/figures/outcomes/spanOf.ts';
import { outcomeTrend } from '#src/figures/outcomes/trend/trendFigure.ts';
import { trendSentences } from '#src/figures/outcomes/trend/trendSentences.ts';
import { FigureSection } from '#src/outlets/section/FigureSection.tsx';

import { groupPlacesByChange } from './groupPlacesByChange.ts';

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
  const { indicator } = view;
  const periods = periodsWithNumbers(series);
  const spec = outcomeTrend(series, view, { events, chosen });
  if (!spec)
    return (
      <p>
        The record holds {periods.length === 1 ? 'one period' : `${periods.length} periods`}. That
        is too few to call a trend, so none is drawn; the table has the figures.
      </p>
    );
  const sentences = trendSentences(series, view);
  return (
    <>
      <FigureSection
        name="the trend"
        address={`${view.address}#trend`}
        data={view.data}
        figure="outcome-trend"
        params={view.params}
        chart={<TrendChart spec={spec} />}
        explore={{
          label: 'Explore the trend',
          spec,
          sentenceOf: (id, start) => pointSentence(series, indicator, id, start),
        }}
      />
      {sentences.length > 1 ? (
        <>
          <ul>
            {groupPlacesByChange(series, indicator).map(({ words, names }) => (
              <li key={words}>
                <b>{words}:</b> {names}
              </li>
            ))}
          </ul>
          <InSentences each="Place by place" about="over time" sentences={sentences} />
        </>
      ) : (
        <p className="secondary">{sentences}</p>
      )}
    </>
  );
}
