import type { IndicatorAndSex } from '#src/figures/outcomes/outcomeContent.ts';
import { ownName } from '#src/figures/outcomes/outcomeRows.ts';
import { gapChangeSentences } from '#src/narrative/comparisons/gaps/gapChangeSentences.ts';
import { gapSizeSentences } from '#src/narrative/comparisons/gaps/gapSizeSentences.ts';
import { gapSummary } from '#src/narrative/comparisons/gaps/gapSummary.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { gapWords } from '#src/narrative/outcomes/verdictWords.ts';

import type { AreaGap, ComparatorGaps } from './gapsOf.ts';

type NamedGap = AreaGap & { readonly name: string };

/**
 * Words about the gaps of several areas to one: a summary, and for each area a sentence on the gap's
 * sizes and whether it changed. Where none is judged, the summary is the reason, without sentences.
 * @param noun what each area is called: “place”
 */
export function gapsInWords(
  gaps: readonly NamedGap[],
  comparatorName: string,
  { indicator, sex }: IndicatorAndSex,
  noun = 'place',
): { summary: string; sentences: string[] } {
  const [first] = gaps;
  const reasons = new Set(
    gaps.map(({ change }) => (change.kind === 'not-judged' ? change.because : 'judged')),
  );
  if (first && reasons.size === 1 && !reasons.has('judged'))
    return { summary: `${capitalise(gapWords(first.change, comparatorName))}.`, sentences: [] };
  return {
    summary: gapSummary(gaps, comparatorName, noun),
    sentences: gaps.map(({ name: areaName, change, gaps: own }) => {
      const about = { areaName, comparatorName, indicator, sex };
      const latest = own.at(-1);
      return [
        ...(latest ? gapSizeSentences({ ...about, latest }) : []),
        ...gapChangeSentences({ ...about, gapChange: change }),
      ].join(' ');
    }),
  };
}

/** Summary and sentences, as of `gapsInWords`, about the places' gaps to their comparator. */
export const placeGapsInWords = ({ comparator, changes }: ComparatorGaps, shown: IndicatorAndSex) =>
  gapsInWords(
    changes.map(({ one, ...gap }) => ({ ...gap, name: ownName(one) })),
    comparator.name,
    shown,
  );
