import { editDistance } from '#src/narrative/language/editDistance.ts';

/** The longest word that is compared letter by letter; longer ones are no words. */
const LONGEST = 40;

/** How many wrong letters a word of this length is forgiven. */
const forgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * How like a typed word is to a word on record, from 0 (not at all) to 1 (the same): a beginning
 * counts less than the whole, and a misspelling less than a beginning. Codes are never misspelt.
 */
export function likeness(typed: string, word: string, forgiving = true): number {
  if (typed === word) return 1;
  if (word.startsWith(typed))
    return typed.length === 1 ? 0.5 : 0.75 + (0.2 * typed.length) / word.length;
  const allowed = forgiven(typed.length);
  const isCode = /\d/.test(typed) || /\d/.test(word);
  if (!forgiving || isCode || allowed === 0 || typed.length > LONGEST) return 0;
  // In a short word the first letter is rarely wrong, and carries most of it.
  if (typed.length < 6 && typed[0] !== word[0]) return 0;
  const { whole, beginning } = editDistance(typed, word);
  if (whole <= allowed) return 0.7 - 0.1 * whole;
  return typed.length > 4 && beginning <= allowed ? 0.5 - 0.1 * beginning : 0;
}
