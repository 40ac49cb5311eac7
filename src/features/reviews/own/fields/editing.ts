import { createContext, useContext } from 'react';

import type { Review } from '#src/contract/reviews/review.ts';

export type Editing = {
  readonly review: Review;
  /** Stores what the reader changed. @param words what was done, if it isn't seen from the field */
  readonly change: (next: Review, words?: string) => void;
  /** What the contract objects to in what a field would make of the review; null: nothing. */
  readonly problemOf: (next: Review) => string | null;
};

export const EditingContext = createContext<Editing | null>(null);

/** The review that is being edited. */
export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('No review is being edited');
  return editing;
}

/** A text that was typed; null where nothing was. */
export const orNull = (text: string): string | null => (text === '' ? null : text);

type Row = { readonly id: string };

/** A list with one of its rows changed. */
export const withRow = <R extends Row>(
  rows: readonly R[],
  id: string,
  changed: (row: R) => R,
): R[] => rows.map((row) => (row.id === id ? changed(row) : row));

/** A list without one of its rows. */
export const withoutRow = <R extends Row>(rows: readonly R[], id: string): R[] =>
  rows.filter((row) => row.id !== id);
