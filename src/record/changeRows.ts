import type { Change, Source } from '#src/contract/history.ts';
import type { Status } from '#src/contract/plain/words.ts';
import type { Decision } from '#src/contract/register.ts';

import { lastDay } from './dates.ts';
import { knownFrom, sourcesById } from './knownAt.ts';

export type ChangeRow = {
  change: Change;
  /** What a decision's cells became; null for everything else. */
  status: Status | null;
  /** The cells of the register that it set. */
  cells: { place: string; service: string }[];
  /** The day from which it could be known. */
  knownFrom: string;
  /** Whether that is later than when it happened, because its source came out later. */
  isLate: boolean;
  /** False: its source has no known publication date, so it counts from when it happened. */
  isSourceDated: boolean;
};

/** Changes with what they did to the register, and the day from which each could be known. */
export function changeRows(
  changes: readonly Change[],
  decisions: readonly Decision[],
  sources: readonly Source[],
): ChangeRow[] {
  const dated = sourcesById(sources);
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  return changes.map((change) => {
    const entries =
      change.kind === 'decision' ? change.ids.flatMap((id) => byId.get(id) ?? []) : [];
    // The day figures came out is the release's own; the page that cites them may be newer.
    const { day, sourceDated } =
      change.kind === 'release'
        ? { day: lastDay(change.on), sourceDated: true }
        : knownFrom(change.on, change.sources, dated);
    return {
      change,
      status: entries[0]?.status ?? null,
      cells: entries.map(({ place, service }) => ({ place, service })),
      knownFrom: day,
      isLate: day > lastDay(change.on),
      isSourceDated: sourceDated,
    };
  });
}
