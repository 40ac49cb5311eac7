import { joinWords } from '#src/narrative/language/format.ts';
import { areaInSentence, topicInSentence } from '#src/narrative/language/inSentence.ts';

/**
 * Which areas nothing can be compared with: `The record holds no figure of Cumberland, so nothing can
 * be compared with it.` '' where there are none.
 */
export const areasWithoutFigureSentence = (names: readonly string[]): string =>
  names.length === 0
    ? ''
    : `The record holds no figure of ${joinWords(names.map(areaInSentence))}, so nothing can be compared with ${names.length === 1 ? 'it' : 'them'}.`;

/**
 * Which outcomes a comparator has no figure of: `England has no figure on child poverty, so nothing is
 * judged there.` '' where it has all.
 */
export const comparatorLacksSentence = (comparator: string, outcomes: readonly string[]): string =>
  outcomes.length === 0
    ? ''
    : `${comparator} has no figure on ${joinWords(outcomes.map(topicInSentence))}, so nothing is judged there.`;
