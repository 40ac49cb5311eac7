import type { DecisionRelation } from '#src/contract/plain/words.ts';
import { onDate } from '#src/narrative/language/dateWords.ts';
import { capitalise, formatDate } from '#src/narrative/language/format.ts';
import { bodyInSentence } from '#src/narrative/language/inSentence.ts';
import type { RelatedDecision, SuccessionStep } from '#src/record/register/decisionRelations.ts';

const PASSIVE: Record<DecisionRelation, string> = {
  replaces: 'replaced',
  supplements: 'supplemented',
  confirms: 'confirmed',
  ends: 'ended',
};

/** The day by which a decision is named: that on which it was taken, or from which it holds. */
function named({ decision: { decidedOn, from, decidedBy }, body }: RelatedDecision): string {
  const who = body?.inSentence ?? bodyInSentence(decidedBy);
  return decidedOn === null
    ? `what ${who} made known with effect from ${formatDate(from)}`
    : `the decision of ${formatDate(decidedOn)} by ${who}`;
}

/** `It replaces the decision of 1 March 2022 by …`, or `It was replaced by …`, with what must be said of it. */
export function relationSentence(related: RelatedDecision): string {
  const { kind, isLater, reason, succession } = related;
  const what = isLater
    ? `It was ${PASSIVE[kind]} by ${named(related)}`
    : `It ${kind} ${named(related)}`;
  return [
    `${what}.`,
    ...(reason === null ? [] : [/[.!?]$/.test(reason) ? reason : `${reason}.`]),
    ...succession.map(successionSentence),
  ].join(' ');
}

/** `The ICB took the place of the former group on 1 July 2022 (Health and Care Act 2022, section 19).` */
const successionSentence = ({ from, to, by }: SuccessionStep): string =>
  `${capitalise(to.inSentence)} took the place of ${from.inSentence} ${onDate(by.on)} (${by.by}).`;
