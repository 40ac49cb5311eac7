import type { FindTerm } from '#src/features/find/matching/FindEntry.ts';

/** Texts by which an entry is found, all of one weight (from 0 to 1). */
export const named = (texts: readonly string[], weight: number): FindTerm[] =>
  texts.map((text) => ({ text, weight }));
