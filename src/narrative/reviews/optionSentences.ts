import type { Review } from '#src/contract/reviews/review.ts';
import { capitalise, formatDate } from '#src/narrative/language/format.ts';
import { countInWords, numberWord } from '#src/narrative/language/numberWord.ts';

/** What the second stage of a review has worked out, and whether it was decided on. */
export function optionsSentence({ options, firstGate, secondGate }: Review): string {
  if (firstGate === null)
    return 'No option is worked out: that begins once the first gate is passed.';
  if (firstGate.way === 'stop')
    return `No option is worked out: the review was stopped on ${formatDate(firstGate.on)}.`;
  const agreed = countInWords(firstGate.agreed.length, 'agreed priority', 'agreed priorities');
  if (options.length === 0) return `No option is worked out yet for ${agreed}.`;
  const recommended = options.filter(({ isRecommended }) => isRecommended).length;
  const worked = `${countInWords(options.length, 'option', 'options')} for ${agreed}, ${recommended === 0 ? 'none' : numberWord(recommended)} recommended`;
  const decided =
    secondGate === null
      ? 'whether to proceed is not decided'
      : secondGate.way === 'stop'
        ? `the review was stopped on ${formatDate(secondGate.on)}`
        : `to proceed with ${numberWord(secondGate.agreed.length)} was decided on ${formatDate(secondGate.on)}`;
  return `${capitalise(worked)}; ${decided}.`;
}
