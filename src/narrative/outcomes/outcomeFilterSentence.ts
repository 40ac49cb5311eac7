import { formatCount, formatDate } from '#src/narrative/language/format.ts';
import type { Freshness } from '#src/record/outcomes/freshness.ts';

export const FRESHNESS_WORDS: Record<Freshness, string> = {
  recent: 'figures up to two years old',
  older: 'figures more than two years old',
  historic: 'historic series',
};

/** The note beside older figures. @param end last day of their period, YYYY-MM-DD */
export const olderSentence = (end: string): string =>
  `Older figures: the latest period ended on ${formatDate(end)}.`;

/**
 * How many outcomes a filter shows: `3 of 11 outcomes are shown: health improvement.`
 * @param chosen the filters in words; empty: none
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
