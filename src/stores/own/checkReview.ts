import type { OwnProblem } from '#src/contract/plain/ownProblem.ts';
import { Review } from '#src/contract/reviews/review.ts';

import { ownProblems } from './ownProblems.ts';

/* Loaded only where a review of the reader's is used, as it brings the schema library. */

export type CheckedReview =
  | { readonly review: Review }
  | { readonly problems: readonly OwnProblem[] };

const ROWS = {
  partners: 'partner',
  evidence: 'evidence',
  services: 'service',
  overlaps: 'overlap',
  commissioning: 'finding',
  principles: 'principle',
  priorities: 'priority',
  options: 'option',
} as const;

/** Checks JSON that should be a review, or a list of one as a record's file has it, against the contract. */
export function checkReview(json: unknown): CheckedReview {
  const one: unknown = Array.isArray(json) && json.length === 1 ? json[0] : json;
  const { success, data, error } = Review.safeParse(one);
  return success ? { review: data } : { problems: ownProblems(Review, one, error.issues, ROWS) };
}
