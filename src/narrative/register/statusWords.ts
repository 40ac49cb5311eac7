import type { CellFlagKind, Status } from '#src/contract/plain/words.ts';
import { capitalise } from '#src/narrative/language/format.ts';

/** The label of a cell’s status: `Delegated`; null, which is not a status: `No decision found`. */
export const statusLabel = (status: Status | null): string =>
  status === null ? 'No decision found' : capitalise(status);

/** What is to be looked into about a cell, and the mark before it. */
export const CELL_FLAG_WORDS: Record<CellFlagKind, { mark: string; label: string }> = {
  overdue: { mark: '!', label: 'Review overdue' },
  disputed: { mark: '≠', label: 'Sources conflict' },
};
