import { TrendPanels } from '#src/charts/trend/TrendPanels.tsx';
import { Explore } from '#src/features/outcomes/frame/Explore.tsx';
import { FigureTools } from '#src/features/outcomes/frame/FigureTools.tsx';
import { InSentences } from '#src/features/outcomes/frame/InSentences.tsx';
import { placeCount } from '#src/features/outcomes/selectors/dotRows.ts';
import {
  formatPointOf,
  formatTick,
  unitWords,
} from '#src/features/outcomes/selectors/figureText.ts';
import type {
  OutcomeFigureView,
  IndicatorAndSex,
} from '#src/features/outcomes/selectors/outcomeFigure.ts';
import { ownName, type OutcomeSeries } from '#src/features/outcomes/selectors/outcomeRows.ts';
import { spanOf } from '#src/features/outcomes/trend/spanOf.ts';
import { gapSizeSentences } from '#src/narrative/comparisons/gapSizeSentences.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import { Share } from '#src/share/Share.tsx';

import { gapPanels } from './gapPanels.ts';
import { placeGapsInWords } from './gapSentences.ts';
import { gapsOf, type ComparatorGaps as Gaps } from './gapsOf.ts';

const loadFigure = async () => (await import('./gapsFigure.tsx')).gapsFigure;

const loadExplorer = async () =>
  (await import('#src/charts/interactive/TrendExplorer.tsx')).TrendExplorer;

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
  const comparator = areaInSentence(gaps.comparator.name);
  const panels = gapPanels(gaps, { indicator, sex, count: placeCount(series) });
  const drawn = {
    panels,
    unit: `${unitWords(indicator.unit === '%' ? { unit: 'percentage points' } : indicator)} from ${comparator}`,
    formatTick,
    level: 0,
  };
  const { summary, sentences } = placeGapsInWords(gaps, view);
  return (
    <>
      {panels.length > 0 && (
        <>
          <TrendPanels
            name={`${indicator.name}: how far each place is from ${comparator}`}
            {...drawn}
          />
          <p className="secondary small">
            Each picture shows the place’s figure less that of {comparator}; the firm line is no gap
            {panels.some(({ lines }) =>
              lines.some(({ points }) => points.some((p) => p.lower !== null)),
            ) && ', the bands are 95% limits of the gap'}
            .{BETTER[indicator.polarity]}
          </p>
          <FigureTools>
            <Share
              name="the gaps"
              address={`${view.address}#gap`}
              data={view.data}
              load={loadFigure}
              view={{ ...view, gaps, period: spanOf(series), drawn }}
            />
            <Explore
              label="Explore the gaps"
              load={loadExplorer}
              explorer={{
                ...drawn,
                name: `${indicator.name}: how far each place is from ${comparator}`,
                lines: panels.flatMap(({ lines }) => lines),
                formatPoint: formatPointOf(indicator),
                sentenceOf: (id, start) => gapPointSentence(gaps, { indicator, sex, id, start }),
              }}
            />
          </FigureTools>
        </>
      )}
      <p>{summary}</p>
      <InSentences each="Place by place" sentences={sentences} />
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
