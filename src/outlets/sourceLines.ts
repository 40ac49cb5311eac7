import type { FigureContent } from '#src/contract/figures/figure.ts';
import type { Basis } from '#src/contract/plain/words.ts';
import { formatDate } from '#src/narrative/language/format.ts';

const BASIS_WORDS: Record<Basis, string> = {
  published: 'published',
  derived: 'derived from what is published',
  illustrative: 'illustrative, made up',
};

/** The mark on every illustrative picture and file. */
export const ILLUSTRATIVE = 'Illustrative: made up for demonstration';

/** Where a figure's data is from, whose record it is in, and its licence: one line each. */
export const sourceLines = ({
  source,
  publisher,
  asAt,
  basis,
  attribution,
}: Pick<FigureContent, 'source' | 'publisher' | 'asAt' | 'basis' | 'attribution'>): string[] => [
  `Source: ${source}.`,
  `${publisher}, record as at ${formatDate(asAt)}; basis: ${BASIS_WORDS[basis]}. ${attribution}`,
];
