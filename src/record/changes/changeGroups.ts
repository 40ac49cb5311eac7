import type { Change, Source } from '#src/contract/history.ts';
import type { Decision } from '#src/contract/register.ts';

import { changeRows, type ChangeRow } from './changeRows.ts';

export type ChangeGroup = { kind: Change['kind']; rows: ChangeRow[] };

/** The order in which kinds are shown. */
const KINDS: readonly Change['kind'][] = ['decision', 'chain', 'agreement', 'event', 'release'];

/** Changes by kind; a kind without changes has no rows. */
export function changeGroups(
  changes: readonly Change[],
  decisions: readonly Decision[],
  sources: readonly Source[],
): ChangeGroup[] {
  const rows = changeRows(changes, decisions, sources);
  return KINDS.map((kind) => ({ kind, rows: rows.filter(({ change }) => change.kind === kind) }));
}
