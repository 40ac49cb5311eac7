import type { Review, ReviewGate } from '#src/contract/reviews/review.ts';
import { formatCount, formatDate, joinWords } from '#src/narrative/language/format.ts';
import { reviewStanding } from '#src/record/reviews/reviewStanding.ts';

import { reviewGapWords } from './gapSentences.ts';

/** The document that a review is known from, with its date: `a proposal, undated`. */
export const reviewDocumentWords = ({ what, on }: NonNullable<Review['document']>): string =>
  `a ${what}, ${on === null ? 'undated' : formatDate(on)}`;

const agreedNames = ({ report, options }: Review, gate: 1 | 2, { agreed }: ReviewGate): string => {
  const names =
    gate === 1
      ? report.priorities.map(({ id, text }) => ({ id, name: text }))
      : options.map(({ id, name }) => ({ id, name }));
  return joinWords(names.filter(({ id }) => agreed.includes(id)).map(({ name }) => `“${name}”`));
};

/** A gate's decision as a sentence. */
export function gateSentence(review: Review, gate: 1 | 2, decision: ReviewGate): string {
  const decided = `On ${formatDate(decision.on)} ${decision.by} decided to ${decision.way}`;
  const what = decision.way === 'stop' ? '' : ` with ${agreedNames(review, gate, decision)}`;
  return `${decided}${what}.${decision.reason === null ? ' No reason is stated.' : ` Reason: ${decision.reason.replace(/\.$/, '')}.`}`;
}

/** Where a review stands, in one sentence. */
export function reviewSentence(review: Review): string {
  const { step, gate, gaps } = reviewStanding(review);
  const { report, firstGate, secondGate, document } = review;
  const missing = reviewGapWords(gaps, gate);
  const gathered = joinWords([
    formatCount(review.services.length, 'service', 'services'),
    formatCount(review.commissioning.length, 'finding', 'findings') + ' on commissioning',
    formatCount(review.evidence.length, 'piece', 'pieces') + ' of evidence',
  ]);
  switch (step) {
    case 'not-begun':
      return document
        ? `Known from ${reviewDocumentWords(document)}: nothing gathered, found or decided is stated in it.`
        : 'Not begun: nothing is gathered yet.';
    case 'first-stage':
      return `In its first stage, with ${gathered}; ${missing}.`;
    case 'first-gate':
      return `Its first report was given on ${formatDate(report.on ?? '')}, and whether to proceed is not decided; ${missing}.`;
    case 'second-stage':
      return `In its second stage since ${formatDate(firstGate?.on ?? '')}, with ${formatCount(review.options.length, 'option', 'options')} for ${formatCount(firstGate?.agreed.length ?? 0, 'priority', 'priorities')}; ${missing}.`;
    case 'second-gate':
      return `Each agreed priority has a recommended option, and whether to proceed with them is not decided; ${missing}.`;
    case 'stopped': {
      const decision = secondGate ?? firstGate;
      return `Stopped at the ${secondGate ? 'second' : 'first'} gate, on ${formatDate(decision?.on ?? '')}, by ${decision?.by ?? ''}.`;
    }
    case 'agreed':
      return secondGate
        ? `Through both gates: on ${formatDate(secondGate.on)} ${secondGate.by} decided to proceed with ${agreedNames(review, 2, secondGate)}.`
        : '';
  }
}
