import type { RegisterCell } from '#src/contract/register.ts';

/** Ids of the conflicts that all of these cells have, so that a table can show them once. */
export const sharedConflicts = (cells: readonly RegisterCell[]): string[] =>
  (cells[0]?.conflicts ?? []).filter((id) => cells.every((cell) => cell.conflicts.includes(id)));
