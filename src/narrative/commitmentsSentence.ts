import { capitalise, formatDate } from './format.ts';
import { numberWord } from './numberWord.ts';
import type { When } from './registerWords.ts';

/** How many commitments for a place were found: never that there were none. */
export function commitmentsSentence(placeName: string, found: number, when: When): string {
  const by = when.isDefault ? '' : ` by ${formatDate(when.asAt)}`;
  if (found === 0) return `No commitments for ${placeName} were found in published sources${by}.`;
  const were = found === 1 ? 'commitment for' : 'commitments for';
  return `${capitalise(numberWord(found))} ${were} ${placeName}, stated by its director, ${found === 1 ? 'was' : 'were'} found in published sources${by}. They are not the priorities that the place agreed.`;
}
