import { paths } from '#src/addresses/paths.ts';
import type { CollectionQuery } from '#src/client/collectionQuery.ts';
import type { Review } from '#src/contract/reviews/review.ts';
import type { FigureParam, FigureParams, ReadAnswer } from '#src/figures/Figure.ts';
import { requireOneOf } from '#src/figures/requireOneOf.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';

/** What every figure about a review asks for. */
export const REVIEW_QUERIES: CollectionQuery[] = [
  ['system', {}],
  ['places', {}],
  ['reviews', {}],
  ['sources', {}],
];

/** Which review a figure is about. */
export const REVIEW_PARAM: FigureParam = {
  type: 'review',
  description: 'The review, by its id in `reviews`. Default: the first.',
};

/** @throws FigureParamError where the record has no such review */
export function checkReviewParam(read: ReadAnswer, { review }: FigureParams<'review'>): void {
  requireOneOf(
    'review',
    review,
    read('reviews').items.map(({ id }) => id),
  );
}

/** The review that a figure is about; null: the record has none. */
export const chosenReview = (read: ReadAnswer, { review }: FigureParams<'review'>): Review | null =>
  read('reviews').items.find(({ id }) => review === undefined || id === review) ?? null;

/** What every figure about a review says of where it is from, and where it is read in full. */
export function reviewOrigin(read: ReadAnswer, review: Review | null) {
  const citations = review?.sources ?? [];
  return {
    source: sourceWords(numberSources(read('sources').items, citations).list),
    citations,
    basis: review?.basis ?? 'derived',
    page: review ? paths.review(review.id) : paths.reviews,
  } as const;
}
