import type { MatrixSpec } from '#src/contract/figures/chartSpec.ts';
import type { Figure } from '#src/figures/Figure.ts';
import { figureContent, tableOf, texts } from '#src/figures/figureContent.ts';
import {
  GAP_PART_WORDS,
  gapExtent,
  gapName,
  gapSentence,
  missingHeading,
  missingSentence,
} from '#src/narrative/reviews/gapSentences.ts';
import { reviewSentence } from '#src/narrative/reviews/reviewSentence.ts';
import { NO_REVIEW } from '#src/narrative/reviews/reviewWords.ts';
import { GAP_PARTS, type ReviewGap } from '#src/record/reviews/reviewGaps.ts';
import { isOnlyDocument, reviewStanding } from '#src/record/reviews/reviewStanding.ts';

import {
  checkReviewParam,
  chosenReview,
  REVIEW_PARAM,
  REVIEW_QUERIES,
  reviewOrigin,
} from './chosenReview.ts';

const matrix = (gaps: readonly ReviewGap[], name: string): MatrixSpec => ({
  kind: 'matrix',
  name,
  corner: 'What is missing',
  columns: [{ id: 'of', label: 'Of what', style: null }],
  groups: GAP_PARTS.flatMap((part) => {
    const some = gaps.filter((gap) => gap.part === part);
    return some.length === 0
      ? []
      : [
          {
            label: GAP_PART_WORDS[part],
            rows: some.map((gap) => ({
              id: `${part}-${gap.field}`,
              style: null,
              head: { status: null, strong: gapName(gap), quiet: [] },
              cells: [{ status: null, strong: '', quiet: [gapExtent(gap)] }],
            })),
          },
        ];
  }),
});

/** What is missing before the next gate of a review, or was when it ended. */
export const missingFigure: Figure<'review'> = {
  id: 'review-missing',
  name: 'What a review is missing',
  about: 'What a review of shared services is missing before its next gate, part by part.',
  params: { review: REVIEW_PARAM },
  queries: () => REVIEW_QUERIES,
  check: checkReviewParam,
  build(read, params) {
    const review = chosenReview(read, params);
    const isKnown = review !== null && !isOnlyDocument(review);
    const { gaps, gate, step } = isKnown
      ? reviewStanding(review)
      : { gaps: [], gate: 1 as const, step: 'not-begun' };
    const heading = missingHeading(gate, step === 'agreed' || step === 'stopped');
    const finding = isKnown
      ? missingSentence(gaps, gate)
      : review
        ? reviewSentence(review)
        : NO_REVIEW;
    return figureContent(
      {
        id: missingFigure.id,
        params,
        title: review ? `${review.name}: ${heading.toLowerCase()}` : heading,
        finding,
        subtitle: isKnown ? heading : '',
        sentences: [finding, ...gaps.map(gapSentence)],
        table: tableOf(
          texts('gate', 'part', 'missing'),
          gaps.map((gap) => [
            gate === 1 ? 'first' : 'second',
            GAP_PART_WORDS[gap.part],
            gapSentence(gap),
          ]),
        ),
        file: ['review-missing', review?.id ?? ''],
        ...reviewOrigin(read, review),
        chart: gaps.length === 0 ? null : matrix(gaps, finding),
      },
      read,
    );
  },
};
