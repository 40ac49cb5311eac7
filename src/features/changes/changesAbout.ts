import type { Change } from '#src/contract/history.ts';
import type { Decision } from '#src/contract/register.ts';
import { isCellAbout, isChangeAbout, type FollowTarget } from '#src/record/changes/followTarget.ts';

/**
 * The changes about a target, and the decisions behind them. One announcement may be about many cells:
 * it is among the changes if any of them is the target's, and only those count.
 */
export function changesAbout(
  target: FollowTarget,
  { changes, decisions }: { changes: readonly Change[]; decisions: readonly Decision[] },
): { changes: Change[]; decisions: Decision[] } {
  const own = decisions.filter((decision) => isCellAbout(decision, target));
  const ids = new Set(own.map(({ id }) => id));
  return {
    changes: changes.filter((change) =>
      change.kind === 'decision'
        ? change.ids.some((id) => ids.has(id))
        : isChangeAbout(change, target),
    ),
    decisions: own,
  };
}
