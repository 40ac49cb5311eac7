import type { Review } from '#src/contract/reviews/review.ts';
import { useReader } from '#src/stores/readerStore.ts';

import { isStored } from './isStored.ts';

/**
 * Stores the reader's review. @param review null: there is none any more
 * @returns whether the browser stored it; if it refused, the review lasts as long as the page
 */
export function storeReview(review: Review | null): boolean {
  useReader.setState({ ownReview: review });
  return isStored(review);
}
