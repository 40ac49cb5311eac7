/** Control characters, and marks that turn the order of others round: no slide can show them. */
const UNSEEN = /[\p{Cc}\u2028-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/** A text as the contract wants it: one line, without control characters or spaces at its ends. */
export const cleanText = (text: string): string =>
  text.replaceAll(UNSEEN, ' ').replaceAll(/ +/g, ' ').trim().toWellFormed();

/** The lines of a text that are not empty. */
export const cleanLines = (text: string): string[] =>
  text
    .split('\n')
    .map(cleanText)
    .filter((line) => line !== '');
