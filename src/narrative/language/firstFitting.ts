/** No sentence about outcomes is longer. */
export const MAX_WORDS = 30;

/** The first wording that is short enough; the last one where none is. Fullest first. */
export function firstFitting(wordings: readonly string[], most: number = MAX_WORDS): string {
  const fits = (text: string) => text.split(' ').length <= most;
  return wordings.find(fits) ?? wordings.at(-1) ?? '';
}
