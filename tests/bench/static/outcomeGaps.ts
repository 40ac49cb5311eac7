import type { Indicator } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/plain/words.ts';
import { gapPanels } from '#src/features/outcomes/gaps/gapPanels.ts';
import { placeGapsInWords } from '#src/features/outcomes/gaps/gapSentences.ts';
import { gapsOf, type OutcomeGaps } from '#src/features/outcomes/gaps/gapsOf.ts';
import { placeCount } from '#src/features/outcomes/selectors/dotRows.ts';
import { unitWords } from '#src/features/outcomes/selectors/figureText.ts';
import type { OutcomeSeries } from '#src/features/outcomes/selectors/outcomeRows.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';

import { html, type Html } from './html.ts';
import { inSentences } from './inSentences.ts';
import { share } from './share.ts';
import { trendPanels } from './trendPanels.ts';

const BETTER = {
  'higher-is-better': ' Above the line is the better side.',
  'lower-is-better': ' Below the line is the better side.',
  'neutral': '',
} as const;

/** Whether gaps to the first comparator closed. */
function gapList(gaps: OutcomeGaps, indicator: Indicator, sex: Sex): Html {
  const { summary, sentences } = placeGapsInWords(gaps, { indicator, sex });
  return html`<p>${summary}</p>
    ${sentences.length > 0 && inSentences('Place by place', sentences)}`;
}

/** Each place's gap to the first comparator over time, as pictures and in words. */
export function outcomeGaps(
  indicator: Indicator,
  sex: Sex,
  series: readonly OutcomeSeries[],
): Html | null {
  const gaps = gapsOf(series, indicator);
  if (!gaps || gaps.changes.length === 0) return null;
  const comparator = areaInSentence(gaps.comparator.name);
  const panels = gapPanels(gaps, { indicator, sex, count: placeCount(series) });
  const isLimited = panels.some(({ lines }) =>
    lines.some(({ points }) => points.some(({ lower }) => lower !== null)),
  );
  return html`${
    panels.length > 0 &&
    html`${trendPanels({
        name: `${indicator.name}: how far each place is from ${comparator}`,
        panels,
        unit: `${unitWords(indicator.unit === '%' ? { unit: 'percentage points' } : indicator)} from ${comparator}`,
        level: 0,
      })}
      <p class="q s">
        Each picture shows the place’s figure less that of ${comparator}; the firm line is no
        gap${isLimited && ', the bands are 95% limits of the gap'}.${BETTER[indicator.polarity]}
      </p>
      ${share('the gaps', `/outcomes/${indicator.id}#gap`, `observations.csv?indicator=${indicator.id}`)}`
  }
  ${gapList(gaps, indicator, sex)}`;
}
