import type { RegisterCell } from '#src/contract/register.ts';

/** Conflicts that concern every one of these cells, which are said once and not in each. */
export const sharedConflicts = (cells: readonly RegisterCell[]): string[] =>
  (cells[0]?.conflicts ?? []).filter((id) => cells.every((cell) => cell.conflicts.includes(id)));
