import { formatNumber } from '#src/narrative/language/format.ts';
import { numberWord } from '#src/narrative/language/numberWord.ts';

/**
 * Why a line that counts over many judgements may count fewer than are called clear below it.
 * @param tests how many were judged, whatever was found
 * @param what they are called, and what a clear one is: “gaps”, “changed”
 */
export function manyTestsSentences(
  tests: number,
  { noun, found, alsoBetween = false }: { noun: string; found: string; alsoBetween?: boolean },
): string {
  if (tests < 2) return '';
  const byChance = Math.round(tests / 20);
  const some = byChance === 0 ? 'now and then one' : `about ${numberWord(byChance)}`;
  return [
    `Of ${formatNumber(tests, 0)} ${noun} judged at 95%, ${some} would look ${found} by chance alone.`,
    `So this line counts only what stands when all ${formatNumber(tests, 0)} are allowed for${alsoBetween ? ', and shows between the two ends, too' : ''}.`,
    'It may be fewer than the verdicts below, each of which is judged by itself.',
  ].join(' ');
}
