import { formatCount, formatDate } from '#src/narrative/language/format.ts';
import type { Freshness } from '#src/record/freshness.ts';

export const FRESHNESS_WORDS: Record<Freshness, string> = {
  recent: 'figures up to two years old',
  older: 'figures more than two years old',
  historic: 'historic series',
};

/** Said beside figures that are no longer fresh. @param end last day of their period */
export const olderSentence = (end: string): string =>
  `Older figures: the latest period ended on ${formatDate(end)}.`;

/**
 * What a filter leaves of the outcomes: `3 of 11 outcomes are shown: health improvement.`
 * @param chosen what was chosen, in words; empty: nothing
 */
export function outcomeFilterSentence({
  shown,
  total,
  chosen,
}: {
  shown: number;
  total: number;
  chosen: readonly string[];
}): string {
  const all = formatCount(total, 'outcome', 'outcomes');
  if (chosen.length === 0)
    return `${total === 1 ? '' : 'All '}${all} ${total === 1 ? 'is' : 'are'} shown.`;
  const found = shown === 0 ? `None of ${all}` : `${shown} of ${all}`;
  return `${found} ${shown > 1 ? 'are' : 'is'} shown: ${chosen.join('; ')}.`;
}
