import { paths } from '#src/addresses/paths.ts';
import type { Figure } from '#src/figures/Figure.ts';
import { figureContent, tableOf, texts } from '#src/figures/figureContent.ts';
import {
  GAP_PART_WORDS,
  gapSentence,
  missingHeading,
  missingSentence,
} from '#src/narrative/reviews/gapSentences.ts';
import { gateSentence, reviewSentence } from '#src/narrative/reviews/reviewSentence.ts';
import { NO_REVIEW } from '#src/narrative/reviews/reviewWords.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';
import { reviewStanding } from '#src/record/reviews/reviewStanding.ts';

import { checkReviewParam, chosenReview, REVIEW_PARAM, REVIEW_QUERIES } from './chosenReview.ts';

/** Where a review of shared services stands, and what is missing before its next gate. */
export const reviewFigure: Figure<'review'> = {
  id: 'review',
  name: 'Where a review stands',
  about: 'Where a review of shared services stands, and what is missing before its next gate.',
  params: { review: REVIEW_PARAM },
  queries: () => REVIEW_QUERIES,
  check: checkReviewParam,
  build(read, params) {
    const review = chosenReview(read, params);
    const { gaps, gate, step } = review
      ? reviewStanding(review)
      : { gaps: [], gate: 1 as const, step: 'not-begun' as const };
    const isDecided = step === 'agreed' || step === 'stopped';
    const standing = review ? reviewSentence(review) : NO_REVIEW;
    return figureContent(
      {
        id: reviewFigure.id,
        params,
        title: review ? `${review.name}: where it stands` : 'Reviews of shared services',
        finding: standing,
        subtitle: review ? missingHeading(gate, isDecided) : '',
        sentences: [
          standing,
          ...(review?.document ? [review.document.holds] : []),
          ...(review?.firstGate ? [gateSentence(review, 1, review.firstGate)] : []),
          ...(review?.secondGate ? [gateSentence(review, 2, review.secondGate)] : []),
          ...(review ? [missingSentence(gaps, gate)] : []),
        ],
        source: sourceWords(numberSources(read('sources').items, review?.sources ?? []).list),
        citations: review?.sources ?? [],
        basis: review?.basis ?? 'derived',
        table: tableOf(
          texts('gate', 'part', 'missing'),
          gaps.map((gap) => [
            gate === 1 ? 'first' : 'second',
            GAP_PART_WORDS[gap.part],
            gapSentence(gap),
          ]),
        ),
        file: ['review', review?.id ?? ''],
        page: review ? `${paths.review(review.id)}#missing` : paths.reviews,
        chart:
          gaps.length === 0
            ? null
            : {
                kind: 'matrix',
                name: `${standing} ${missingSentence(gaps, gate)}`,
                corner: 'Part of the review',
                columns: [{ id: 'missing', label: missingHeading(gate, isDecided), style: null }],
                groups: [
                  {
                    label: null,
                    rows: gaps.map((gap) => ({
                      id: `${gap.part}-${gap.field}`,
                      style: null,
                      head: { status: null, strong: GAP_PART_WORDS[gap.part], quiet: [] },
                      cells: [{ status: null, strong: '', quiet: [gapSentence(gap)] }],
                    })),
                  },
                ],
              },
      },
      read,
    );
  },
};
