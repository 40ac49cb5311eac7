import type { MatrixSpec } from '#src/contract/figures/chartSpec.ts';
import type { Review, ReviewGate } from '#src/contract/reviews/review.ts';
import type { Figure } from '#src/figures/Figure.ts';
import { figureContent, tableOf, texts } from '#src/figures/figureContent.ts';
import {
  GAP_PART_WORDS,
  missingHeading,
  missingSentence,
} from '#src/narrative/reviews/gapSentences.ts';
import { gateSentence, reviewSentence } from '#src/narrative/reviews/reviewSentence.ts';
import { AIM_WORDS, NO_REVIEW } from '#src/narrative/reviews/reviewWords.ts';
import {
  gateWords,
  NOT_YET_DUE,
  PART_HOLDS,
  partMissingWords,
} from '#src/narrative/reviews/standingWords.ts';
import type { GapPart } from '#src/record/reviews/reviewGaps.ts';
import { isOnlyDocument, reviewStanding } from '#src/record/reviews/reviewStanding.ts';

import {
  checkReviewParam,
  chosenReview,
  REVIEW_PARAM,
  REVIEW_QUERIES,
  reviewOrigin,
} from './chosenReview.ts';

type Row = {
  readonly id: string;
  readonly part: string;
  readonly holds: string;
  readonly missing: string;
};

const AIMS = ['infrastructure', 'commissioning', 'models'] as const;

/** The parts of a review in the order of its two stages, each with what it holds and what is missing. */
function partRows(review: Review): readonly { readonly stage: string; readonly rows: Row[] }[] {
  const { gate, gaps } = reviewStanding(review);
  const { firstGate, secondGate } = review;
  const row = (part: GapPart, before: 1 | 2): Row => ({
    id: part,
    part: GAP_PART_WORDS[part],
    holds: PART_HOLDS[part](review),
    missing:
      gate === before ? partMissingWords(gaps, part) : gate > before ? 'gate passed' : NOT_YET_DUE,
  });
  const gateRow = (number: 1 | 2, decision: ReviewGate | null): Row => ({
    id: `gate-${number}`,
    part: number === 1 ? 'First gate' : 'Second gate',
    holds: gateWords(decision),
    missing: decision ? 'nothing' : gate === number ? 'the decision' : NOT_YET_DUE,
  });
  return [
    {
      stage: 'First stage',
      rows: [
        ...(['aims', 'infrastructure', 'commissioning', 'evidence', 'report'] as const).map(
          (part) => row(part, 1),
        ),
        gateRow(1, firstGate),
      ],
    },
    {
      stage: 'Second stage',
      rows: [row('options', 2), gateRow(2, secondGate)],
    },
  ];
}

const cell = (words: string) => ({ status: null, strong: '', quiet: [words] });
const head = (strong: string) => ({ status: null, strong, quiet: [] });

function standingMatrix(review: Review, name: string): MatrixSpec {
  if (isOnlyDocument(review))
    return {
      kind: 'matrix',
      name,
      corner: 'Aim',
      columns: [{ id: 'aim', label: 'What its document says of it', style: null }],
      groups: [
        {
          label: null,
          rows: AIMS.map((aim) => ({
            id: aim,
            style: null,
            head: head(AIM_WORDS[aim]),
            cells: [cell(review.aims[aim] ?? 'not stated')],
          })),
        },
      ],
    };
  return {
    kind: 'matrix',
    name,
    corner: 'Part of the review',
    columns: [
      { id: 'holds', label: 'What there is', style: null },
      { id: 'missing', label: 'What is missing', style: null },
    ],
    groups: partRows(review).map(({ stage, rows }) => ({
      label: stage,
      rows: rows.map(({ id, part, holds, missing }) => ({
        id,
        style: null,
        head: head(part),
        cells: [cell(holds), cell(missing)],
      })),
    })),
  };
}

/** Where a review of shared services stands: each part of its two stages, and what its gates decided. */
export const reviewFigure: Figure<'review'> = {
  id: 'review',
  name: 'Where a review stands',
  about:
    'Where a review of shared services stands: each part of its two stages, and what was decided after each.',
  params: { review: REVIEW_PARAM },
  queries: () => REVIEW_QUERIES,
  check: checkReviewParam,
  build(read, params) {
    const review = chosenReview(read, params);
    const standing = review ? reviewSentence(review) : NO_REVIEW;
    const { gaps, gate, step } = review
      ? reviewStanding(review)
      : { gaps: [], gate: 1 as const, step: 'not-begun' };
    const isMissing = review !== null && !isOnlyDocument(review);
    return figureContent(
      {
        id: reviewFigure.id,
        params,
        title: review ? `${review.name}: where it stands` : 'Reviews of shared services',
        finding: standing,
        subtitle: isMissing ? missingHeading(gate, step === 'agreed' || step === 'stopped') : '',
        sentences: [
          standing,
          ...(review?.document ? [review.document.holds] : []),
          ...(review?.firstGate ? [gateSentence(review, 1, review.firstGate)] : []),
          ...(review?.secondGate ? [gateSentence(review, 2, review.secondGate)] : []),
          ...(isMissing ? [missingSentence(gaps, gate)] : []),
        ],
        table: tableOf(
          texts('stage', 'part', 'holds', 'missing'),
          isMissing
            ? partRows(review).flatMap(({ stage, rows }) =>
                rows.map(({ part, holds, missing }) => [stage, part, holds, missing]),
              )
            : AIMS.map((aim) => ['Aims', AIM_WORDS[aim], review?.aims[aim] ?? 'not stated', null]),
        ),
        file: ['review', review?.id ?? ''],
        ...reviewOrigin(read, review),
        chart: review ? standingMatrix(review, standing) : null,
      },
      read,
    );
  },
};
