/** The longest word that is compared letter by letter; longer ones are no words. */
const LONGEST = 40;

/**
 * How many letters to change, add, drop or swap to get from one word to another (optimal string
 * alignment: Damerau and Levenshtein, no letter edited twice).
 * @returns `whole`: to all of `word`; `beginning`: to the nearest beginning of it, for a word that
 *   is still being typed
 */
export function editDistance(typed: string, word: string): { whole: number; beginning: number } {
  let before: number[] = [];
  let row = Array.from({ length: word.length + 1 }, (_, index) => index);
  for (let i = 1; i <= typed.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= word.length; j += 1) {
      const same = typed[i - 1] === word[j - 1];
      const swapped = i > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, row] = [row, next];
  }
  return { whole: row.at(-1) ?? 0, beginning: Math.min(...row) };
}

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
