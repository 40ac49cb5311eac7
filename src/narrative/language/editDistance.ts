/**
 * The number of letters to change, add, drop or swap to get from one word to another (optimal string
 * alignment, also called restricted Damerau–Levenshtein distance).
 * @returns `whole`: the distance to `word`; `beginning`: to the nearest prefix of it, for a word that
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
