/** Fields of a deck that say nothing of which figures it shows. */
const WORDS = new Set(['title', 'meeting', 'note', 'item', 'seconds', 'lines']);

/** Of a stored deck: what its figures depend on, as one text. */
export const figuresIn = (stored: unknown): string =>
  JSON.stringify(stored, (name, value: unknown) => (WORDS.has(name) ? undefined : value));
