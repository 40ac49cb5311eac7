import type { Change, Source } from '#src/contract/history.ts';
import type { Decision } from '#src/contract/register.ts';
import { changeRows, type ChangeRow } from '#src/record/changeRows.ts';

export type ChangeGroup = { kind: Change['kind']; rows: ChangeRow[] };

/** The order in which kinds are shown: what was decided first. */
const KINDS: readonly Change['kind'][] = ['decision', 'chain', 'event', 'release'];

/** The rows of the page of changes, by kind; each kind is there, if only to say that it has none. */
export function changeGroups(
  changes: readonly Change[],
  decisions: readonly Decision[],
  sources: readonly Source[],
): ChangeGroup[] {
  const rows = changeRows(changes, decisions, sources);
  return KINDS.map((kind) => ({ kind, rows: rows.filter(({ change }) => change.kind === kind) }));
}
