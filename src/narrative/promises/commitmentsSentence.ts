import type { AsAtDate } from '#src/addresses/asAt.ts';
import type { Unknown } from '#src/contract/history.ts';
import { capitalise, formatDate } from '#src/narrative/language/format.ts';
import { numberWord } from '#src/narrative/language/numberWord.ts';
import { wasLookedFor } from '#src/narrative/sources/unknownWords.ts';

/** The sentence where no commitments are shown: not found, or not looked for; never that there were none. */
export const noCommitments = (unknowns: readonly Unknown[]): string =>
  wasLookedFor(unknowns, 'commitments')
    ? 'No commitments were found in published sources.'
    : 'Commitments: not looked for yet.';

/** How many commitments for a place were found, or that none was; never that there are none. */
export function commitmentsSentence(
  placeName: string,
  found: number,
  unknowns: readonly Unknown[],
  when: AsAtDate,
): string {
  if (found === 0 && !wasLookedFor(unknowns, 'commitments'))
    return `Commitments for ${placeName}: not looked for yet.`;
  const by = when.isDefault ? '' : ` by ${formatDate(when.asAt)}`;
  if (found === 0) return `No commitments for ${placeName} were found in published sources${by}.`;
  const were = found === 1 ? 'commitment for' : 'commitments for';
  return `${capitalise(numberWord(found))} ${were} ${placeName}, stated by its director, ${found === 1 ? 'was' : 'were'} found in published sources${by}. They are not the priorities that the place agreed.`;
}
