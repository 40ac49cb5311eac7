import { editDistance } from '#src/narrative/language/editDistance.ts';

/** The most similar word, if its edit distance is at most a third of the word's length. */
export function nearestWord(word: string, words: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of words) {
    const steps = editDistance(word.toLowerCase(), candidate.toLowerCase()).whole;
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** ` Did you mean “x”?` with a space before it; '' if no word is similar. */
export function didYouMean(word: string, words: Iterable<string>): string {
  const near = nearestWord(word, words);
  return near === undefined ? '' : ` Did you mean “${near}”?`;
}
