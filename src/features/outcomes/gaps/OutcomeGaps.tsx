import { PanelsChart } from '#src/charts/trend/PanelsChart.tsx';
import { InSentences } from '#src/features/outcomes/frame/InSentences.tsx';
import { placeCount } from '#src/figures/outcomes/dotRows.ts';
import type { OutcomeFigureView } from '#src/features/outcomes/frame/OutcomeFigureView.ts';
import { gapsSpec } from '#src/figures/outcomes/gaps/gapPanels.ts';
import { placeGapsInWords } from '#src/figures/outcomes/gaps/gapSentences.ts';
import { gapsOf, type ComparatorGaps as Gaps } from '#src/figures/outcomes/gaps/gapsOf.ts';
import type { IndicatorAndSex } from '#src/figures/outcomes/outcomeContent.ts';
import { ownName, type OutcomeSeries } from '#src/figures/outcomes/outcomeRows.ts';
import { gapMeaningSentence } from '#src/narrative/comparisons/gaps/gapMeaningSentence.ts';
import { gapSizeSentences } from '#src/narrative/comparisons/gaps/gapSizeSentences.ts';
import { FigureSection } from '#src/outlets/section/FigureSection.tsx';

type Props = {
  readonly view: OutcomeFigureView;
  readonly series: readonly OutcomeSeries[];
};

const BETTER = {
  'higher-is-better': ' Above the line is the better side.',
  'lower-is-better': ' Below the line is the better side.',
  'neutral': '',
} as const;

/** Each place's gap to the first comparator over time, and whether it closed. */
export function OutcomeGaps({ view, series }: Props) {
  const { indicator, sex } = view;
  const gaps = gapsOf(series, indicator);
  if (!gaps || gaps.changes.length === 0) return null;
  const spec = gapsSpec(gaps, { indicator, sex, count: placeCount(series) });
  const { summary, sentences } = placeGapsInWords(gaps, view);
  return (
    <>
      {spec && (
        <FigureSection
          name="the gaps"
          address={`${view.address}#gap`}
          data={view.data}
          figure="outcome-gaps"
          params={view.params}
          chart={<PanelsChart spec={spec} />}
          explore={{
            label: 'Explore the gaps',
            spec,
            sentenceOf: (id, start) => gapPointSentence(gaps, { indicator, sex, id, start }),
          }}
        >
          <p className="secondary small">
            {gapMeaningSentence(indicator, gaps.comparator.name)} That is the firm line
            {spec.panels.some(({ lines }) =>
              lines.some(({ points }) => points.some((p) => p.lower !== null)),
            ) && '; the bands are 95% limits of the gap'}
            .{BETTER[indicator.polarity]}
          </p>
        </FigureSection>
      )}
      {sentences.length === 0 && <p>{summary}</p>}
      <InSentences each="Place by place" about="the gaps" sentences={sentences} />
    </>
  );
}

/** One place's gap in one period, as sentences. @param start first day of the period, YYYY-MM-DD */
function gapPointSentence(
  { comparator, changes }: Gaps,
  { indicator, sex, id, start }: IndicatorAndSex & { id: string; start: string },
): string {
  const place = changes.find(({ one }) => one.id === id);
  const latest = place?.gaps.find((gap) => gap.start === start);
  if (!place || !latest) return '';
  const areaName = ownName(place.one);
  const about = { areaName, comparatorName: comparator.name, indicator, sex };
  return gapSizeSentences({ ...about, latest }).join(' ');
}
