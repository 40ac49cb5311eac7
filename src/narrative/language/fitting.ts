/** No sentence about outcomes is longer. */
export const MOST_WORDS = 30;

/** The first wording that is short enough; the last one where none is. Fullest first. */
export function fitting(wordings: readonly string[], most: number = MOST_WORDS): string {
  const fits = (text: string) => text.split(' ').length <= most;
  return wordings.find(fits) ?? wordings.at(-1) ?? '';
}
