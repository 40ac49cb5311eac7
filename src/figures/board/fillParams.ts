import type { DeckParam } from '#src/contract/plain/words.ts';

/** What a deck is about: what its address names, and the words for it. */
export type DeckSubject = {
  readonly param: DeckParam;
  /** An id, or a day. */
  readonly value: string;
  /** As sentences name it: `Blackpool`, `5 July 2023`. */
  readonly name: string;
};

const PLACEHOLDER = /\{(\w+)\}/g;

/** The names in braces of a text: `{place}` names `place`. */
export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name);

const fill = (text: string, subject: DeckSubject | null, part: 'value' | 'name'): string =>
  text.replaceAll(PLACEHOLDER, (whole, name: string) =>
    subject?.param === name ? subject[part] : whole,
  );

/** Words of a deck with the name of what it is about. */
export const fillWords = (text: string, subject: DeckSubject | null): string =>
  fill(text, subject, 'name');

/** Parameters of a figure with the id or day that the deck is about. */
export const fillParams = (
  params: Readonly<Record<string, string>>,
  subject: DeckSubject | null,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, fill(value, subject, 'value')]),
  );
