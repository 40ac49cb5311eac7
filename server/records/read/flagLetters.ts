import type { Flag } from '#src/contract/plain/words.ts';

/** How a file of values writes each flag. */
export const FLAG_LETTERS: Readonly<Record<string, Flag>> = {
  p: 'provisional',
  r: 'revised',
  e: 'estimated',
  i: 'incomplete',
  b: 'break',
};
