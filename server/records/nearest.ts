import { editDistance } from '#src/narrative/language/editDistance.ts';

/** The word most like `word`, if one is like enough to be what was meant. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of words) {
    const steps = editDistance(word.toLowerCase(), candidate.toLowerCase()).whole;
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** ` Did you mean “x”?` with a space before it, or nothing. */
export function didYouMean(word: string, words: Iterable<string>): string {
  const near = nearest(word, words);
  return near === undefined ? '' : ` Did you mean “${near}”?`;
}
