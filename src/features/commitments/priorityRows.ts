import type { Priority } from '#src/contract/promises.ts';
import type { Standing } from '#src/narrative/promises/prioritiesSentence.ts';

type Progress = Priority['progress'][number];

export type PriorityRow = {
  priority: Priority;
  /** Reports of progress up to the day, newest first. */
  reports: Progress[];
  /** Past its date and neither done nor stopped. */
  overdue: boolean;
  /** The last report says that it is late. */
  late: boolean;
  standing: Standing;
};

/** One priority as it stood on a day. @param asAt YYYY-MM-DD */
function rowOf(priority: Priority, asAt: string): PriorityRow {
  const reports = priority.progress
    .filter(({ on }) => on <= asAt)
    .sort((a, b) => b.on.localeCompare(a.on));
  const state = reports[0]?.state;
  const ended = state === 'done' || state === 'stopped';
  const overdue = priority.dueOn !== null && priority.dueOn < asAt && !ended;
  const late = state === 'late';
  const standing = ended ? state : overdue || late ? 'behind' : 'open';
  return { priority, reports, overdue, late, standing };
}

const ORDER: readonly Standing[] = ['behind', 'stopped', 'open', 'done'];
const NEVER = '9999';

/** Priorities as they stood on a day: late and overdue first, done last; the earliest due first. */
export const priorityRows = (priorities: readonly Priority[], asAt: string): PriorityRow[] =>
  priorities
    .map((priority) => rowOf(priority, asAt))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) ||
        (a.priority.dueOn ?? NEVER).localeCompare(b.priority.dueOn ?? NEVER),
    );
