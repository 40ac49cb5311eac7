import { TrendPanels } from '#src/charts/TrendPanels.tsx';
import type { Indicator } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/words.ts';
import { capitalise } from '#src/narrative/format.ts';
import { gapSizeSentences } from '#src/narrative/gapSizeSentences.ts';
import { areaInSentence } from '#src/narrative/inSentence.ts';
import { gapSentence } from '#src/narrative/outcomeSentences.ts';
import { gapWords } from '#src/narrative/verdictWords.ts';

import { placeCount } from './dotRows.ts';
import { Explore } from './Explore.tsx';
import { formatPointOf, formatTick, unitWords } from './figureText.ts';
import { gapPanels } from './gapPanels.ts';
import { gapsOf, type OutcomeGaps as Gaps } from './gapsOf.ts';
import { ownName, type OutcomeSeries } from './outcomeRows.ts';
import type { SavedOf } from './savedPicture.ts';
import { SavePicture } from './SavePicture.tsx';
import { spanOf } from './spanOf.ts';

const loadPicture = async () =>
  (await import('#src/charts/picture/PanelsPicture.tsx')).PanelsPicture;

const loadExplorer = async () =>
  (await import('#src/charts/interactive/TrendExplorer.tsx')).TrendExplorer;

type Props = {
  readonly indicator: Indicator;
  readonly sex: Sex;
  readonly series: readonly OutcomeSeries[];
  readonly savedOf: SavedOf;
};

const BETTER = {
  'higher-is-better': ' Above the line is the better side.',
  'lower-is-better': ' Below the line is the better side.',
  'neutral': '',
} as const;

/** Each place's gap to the first comparator over time, and whether it closed. */
export function OutcomeGaps({ indicator, sex, series, savedOf }: Props) {
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
  const { words, file } = savedOf({
    title: `${indicator.shortName}: gap to ${comparator}`,
    period: spanOf(series),
    what: 'gap',
  });
  return (
    <>
      {panels.length > 0 && (
        <>
          <TrendPanels
            name={`${indicator.name}: how far each place is from ${comparator}`}
            {...drawn}
          />
          <p className="secondary small measure">
            Each picture shows the place’s figure less that of {comparator}; the firm line is no gap
            {panels.some(({ lines }) =>
              lines.some(({ points }) => points.some((p) => p.lower !== null)),
            ) && ', the bands are 95% limits of the gap'}
            .{BETTER[indicator.polarity]}
          </p>
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
          <SavePicture
            what="the gaps"
            file={file}
            load={loadPicture}
            picture={{ words, ...drawn }}
          />
        </>
      )}
      <GapSentences gaps={gaps} indicator={indicator} sex={sex} />
    </>
  );
}

/** One place's gap in one period, as sentences. */
function gapPointSentence(
  { comparator, changes }: Gaps,
  { indicator, sex, id, start }: Pick<Props, 'indicator' | 'sex'> & { id: string; start: string },
): string {
  const place = changes.find(({ one }) => one.id === id);
  const latest = place?.gaps.find((gap) => gap.start === start);
  if (!place || !latest) return '';
  const areaName = ownName(place.one);
  const about = { areaName, comparatorName: comparator.name, indicator, sex };
  return gapSizeSentences({ ...about, latest }).join(' ');
}

/** What is to be said of each place's gap; one reason where none is judged. */
function GapSentences({
  gaps: { comparator, changes },
  indicator,
  sex,
}: Pick<Props, 'indicator' | 'sex'> & { gaps: Gaps }) {
  const [first] = changes;
  const reasons = new Set(
    changes.map(({ change }) => (change.kind === 'not-judged' ? change.because : 'judged')),
  );
  if (!first) return null;
  if (reasons.size === 1 && !reasons.has('judged'))
    return <p>{capitalise(gapWords(first.change, comparator.name))}.</p>;
  return (
    <ul>
      {changes.map(({ one, change, gaps }) => {
        const about = {
          areaName: ownName(one),
          comparatorName: comparator.name,
          indicator,
          sex,
        };
        const latest = gaps.at(-1);
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
