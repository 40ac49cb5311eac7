/** The most words of a sentence about outcomes. */
export const MAX_WORDS = 30;

/** The first wording of at most `most` words, or the last where none is. @param wordings fullest first */
export function firstFitting(wordings: readonly string[], most: number = MAX_WORDS): string {
  const fits = (text: string) => text.split(' ').length <= most;
  return wordings.find(fits) ?? wordings.at(-1) ?? '';
}
