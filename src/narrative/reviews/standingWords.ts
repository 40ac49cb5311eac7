import { COMMISSIONING_TOPICS } from '#src/contract/plain/words.ts';
import type { Review, ReviewGate } from '#src/contract/reviews/review.ts';
import { formatCount, formatDate, joinWords } from '#src/narrative/language/format.ts';
import { countInWords } from '#src/narrative/language/numberWord.ts';
import type { GapPart, ReviewGap } from '#src/record/reviews/reviewGaps.ts';

/** How much there is of each part of a review, in a few words. */
export const PART_HOLDS: Readonly<Record<GapPart, (review: Review) => string>> = {
  aims: ({ aims }) => `${Object.values(aims).filter(Boolean).length} of 3 stated`,
  infrastructure: ({ services }) =>
    services.length === 0
      ? 'no service in the inventory'
      : `${formatCount(services.length, 'service', 'services')}; cost known of ${services.filter(({ cost }) => cost).length}`,
  commissioning: ({ commissioning }) =>
    commissioning.length === 0
      ? 'nothing found yet'
      : `${formatCount(commissioning.length, 'finding', 'findings')}, on ${new Set(commissioning.map(({ topic }) => topic)).size} of ${Object.keys(COMMISSIONING_TOPICS).length} topics`,
  evidence: ({ evidence }) => {
    const meetings = evidence.filter(({ kind }) => kind === 'meeting').length;
    const documents = evidence.length - meetings;
    const kinds = [
      ...(meetings > 0 ? [formatCount(meetings, 'meeting', 'meetings')] : []),
      ...(documents > 0 ? [formatCount(documents, 'document', 'documents')] : []),
    ];
    return joinWords(kinds) || 'none listed';
  },
  report: ({ report: { on, priorities } }) =>
    [
      on === null ? 'a draft, undated' : `given on ${formatDate(on)}`,
      ...(priorities.length > 0 ? [formatCount(priorities.length, 'priority', 'priorities')] : []),
    ].join('; '),
  options: ({ options, firstGate }) =>
    firstGate?.way === 'proceed'
      ? `${formatCount(options.length, 'option', 'options')} for ${formatCount(firstGate.agreed.length, 'agreed priority', 'agreed priorities')}`
      : 'follow once the first gate is passed',
};

/** What a gate decided, in a few words. */
export const gateWords = (gate: ReviewGate | null): string =>
  gate === null ? 'not decided' : `to ${gate.way}, on ${formatDate(gate.on)}`;

/** How much of a part is missing before the next gate: `two things`. */
export const partMissingWords = (gaps: readonly ReviewGap[], part: GapPart): string => {
  const { length } = gaps.filter((gap) => gap.part === part);
  return length === 0 ? 'nothing' : countInWords(length, 'thing', 'things');
};

/** What is missing of a part, or a gate, whose stage has not begun. */
export const NOT_YET_DUE = 'not yet due';
