import type { DeckContent } from '#src/contract/deck.ts';

/** As many digits are printed and typed: 80 bits, which nobody can find another pack for. */
const PRINTED_DIGITS = 20;

/** A hash as it is printed: its first digits in groups of four, `3f2a 91bc 77de 0a12 55c9`. */
export const hashWords = (hash: string): string =>
  (hash.slice(0, PRINTED_DIGITS).match(/.{4}/g) ?? []).join(' ');

/** The hash of a deck's sealed pack, as it stands on the closing slide; null: it was not worked out. */
export const sealSentence = ({ hash }: Pick<DeckContent, 'hash'>): string | null =>
  hash === null ? null : `Its sealed pack has the hash ${hashWords(hash)}`;

/**
 * Reads a hash as somebody types it, in groups or not.
 * @returns its digits; null: too few, or not those of a hash
 */
export function readHash(text: string): string | null {
  const digits = text.replaceAll(/[\s\u00A0-]/g, '').toLowerCase();
  return /^[0-9a-f]{20,64}$/.test(digits) ? digits : null;
}
