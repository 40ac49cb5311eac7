import type { SlideContent } from '#src/contract/deck.ts';
import type { PackVerdict } from '#src/narrative/site/packWords.ts';

/** A text of a pack and what the record has in its place; null: nothing. */
export type TextChange = {
  readonly what: string;
  readonly old: string | null;
  readonly now: string | null;
};

/** What the record says of a slide of a pack. */
export type SlideReport = {
  readonly slide: SlideContent;
  readonly hash: string;
  readonly verdict: PackVerdict;
  /** Why, as sentences. */
  readonly reasons: readonly string[];
  /** Old and new beside each other. */
  readonly changes: readonly TextChange[];
  /** The page that shows it now, within the record, as the record names it. Null: none does. */
  readonly page: string | null;
};
