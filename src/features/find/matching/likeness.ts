import { editDistance } from '#src/narrative/language/editDistance.ts';

/** Longer words are not compared letter by letter. */
const MAX_LETTERS = 40;

/** How many letters of a word of this length may be wrong. */
const allowedErrors = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * How like a typed word is to a word of the record, from 0 (not at all) to 1 (the same): a beginning
 * counts less than the whole, and a misspelling less than a beginning. Words with digits are codes,
 * which have to be spelt right. @param isFuzzy whether misspellings are allowed
 */
export function likeness(typed: string, word: string, isFuzzy = true): number {
  if (typed === word) return 1;
  if (word.startsWith(typed))
    return typed.length === 1 ? 0.5 : 0.75 + (0.2 * typed.length) / word.length;
  const allowed = allowedErrors(typed.length);
  const isCode = /\d/.test(typed) || /\d/.test(word);
  if (!isFuzzy || isCode || allowed === 0 || typed.length > MAX_LETTERS) return 0;
  // In short words the first letter is rarely wrong.
  if (typed.length < 6 && typed[0] !== word[0]) return 0;
  const { whole, beginning } = editDistance(typed, word);
  if (whole <= allowed) return 0.7 - 0.1 * whole;
  return typed.length > 4 && beginning <= allowed ? 0.5 - 0.1 * beginning : 0;
}
