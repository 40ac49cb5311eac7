import type { Review } from '#src/contract/reviews/review.ts';

import { gapsBeforeFirstGate, gapsBeforeSecondGate, type ReviewGap } from './reviewGaps.ts';

/** Where a review stands, from its beginning to its end. */
type ReviewStep =
  | 'not-begun'
  | 'first-stage'
  | 'first-gate'
  | 'second-stage'
  | 'second-gate'
  | 'agreed'
  | 'stopped';

export type ReviewStanding = {
  readonly step: ReviewStep;
  /** The gate that is next, or that ended it. */
  readonly gate: 1 | 2;
  /** What is missing before that gate, or was when it ended. */
  readonly gaps: readonly ReviewGap[];
};

const isGathered = ({ evidence, services, commissioning, report }: Review): boolean =>
  evidence.length + services.length + commissioning.length > 0 ||
  Object.values(report).some((value) => (Array.isArray(value) ? value.length > 0 : value !== null));

/** Whether only a document tells of it that states nothing gathered, found or decided. */
export const isOnlyDocument = (review: Review): boolean =>
  review.document !== null && !isGathered(review);

function stepOf(review: Review, gaps: readonly ReviewGap[]): ReviewStep {
  const { report, firstGate, secondGate } = review;
  if (!firstGate) {
    if (!isGathered(review)) return 'not-begun';
    return report.on === null ? 'first-stage' : 'first-gate';
  }
  if (firstGate.way === 'stop' || secondGate?.way === 'stop') return 'stopped';
  if (secondGate) return 'agreed';
  return gaps.some(({ field }) => field === 'none' || field === 'isRecommended')
    ? 'second-stage'
    : 'second-gate';
}

/** Where a review stands, and what is missing. */
export function reviewStanding(review: Review): ReviewStanding {
  const gate = review.firstGate?.way === 'proceed' ? 2 : 1;
  const gaps = gate === 1 ? gapsBeforeFirstGate(review) : gapsBeforeSecondGate(review);
  return { step: stepOf(review, gaps), gate, gaps };
}
