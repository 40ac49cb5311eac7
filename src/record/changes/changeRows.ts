import type { Change, Source } from '#src/contract/history.ts';
import type { Status } from '#src/contract/plain/words.ts';
import type { Decision } from '#src/contract/register.ts';
import { lastDay } from '#src/record/dates.ts';
import { knownFrom, sourcesById } from '#src/record/knownAt.ts';

export type ChangeRow = {
  change: Change;
  /** The status that a decision gave its cells; null for other kinds of change. */
  status: Status | null;
  /** The cells of the register that a decision is about. */
  cells: { place: string; service: string }[];
  /** The day from which the change could be known, YYYY-MM-DD. */
  knownFrom: string;
  /** Whether its source was published after it took effect. */
  isLate: boolean;
  /** False: a source has no known publication date, so the change counts from when it took effect. */
  isSourceDated: boolean;
};

/** Changes with the cells they are about and the day from which each could be known. */
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
    // Figures are known from their release; the page that cites them may be newer.
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
