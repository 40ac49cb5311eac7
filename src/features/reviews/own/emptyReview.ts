import { OWN_REVIEW, type Basis } from '#src/contract/plain/words.ts';
import type { Review } from '#src/contract/reviews/review.ts';
import { slug } from '#src/narrative/language/slug.ts';

/** The id of a review of this name, which its page and file take; never that of the reader's own page. */
export function reviewId(name: string): string {
  const id = slug(name) || 'review';
  return id === OWN_REVIEW ? 'own-review' : id;
}

/** A review with nothing gathered yet. */
export const emptyReview = (
  { name, area, partners }: Pick<Review, 'name' | 'area' | 'partners'>,
  basis: Basis,
): Review => ({
  id: reviewId(name),
  basis,
  sources: [],
  name,
  area,
  partners,
  document: null,
  aims: { infrastructure: null, commissioning: null, models: null },
  method: [],
  evidence: [],
  services: [],
  commissioning: [],
  report: {
    on: null,
    infrastructure: null,
    commissioning: null,
    scope: null,
    principles: [],
    priorities: [],
  },
  firstGate: null,
  options: [],
  secondGate: null,
});
