import type { Priority } from '#src/contract/promises.ts';
import type { Standing } from '#src/narrative/promises/prioritiesSentence.ts';
import { isOpen, reportsAt } from '#src/record/priorityProgress.ts';

type Progress = Priority['progress'][number];

export type PriorityRow = {
  priority: Priority;
  /** Reports of progress up to the as-at date, newest first. */
  reports: Progress[];
  /** Whether it is past its due date, and neither done nor stopped. */
  isOverdue: boolean;
  /** `behind`: it is overdue, or late by its last report. */
  standing: Standing;
};

/** One priority as it stood on a day. @param asAt YYYY-MM-DD */
function rowOf(priority: Priority, asAt: string): PriorityRow {
  const reports = reportsAt(priority, asAt);
  const state = reports[0]?.state;
  const isOverdue = priority.dueOn !== null && priority.dueOn < asAt && isOpen(priority, asAt);
  const standing =
    state === 'done' || state === 'stopped'
      ? state
      : isOverdue || state === 'late'
        ? 'behind'
        : 'open';
  return { priority, reports, isOverdue, standing };
}

const ORDER: readonly Standing[] = ['behind', 'stopped', 'open', 'done'];
const NO_DUE_DATE = '9999';

/**
 * Priorities as they stood on a day: late and overdue ones first, done ones last, within these by
 * due date. @param asAt YYYY-MM-DD
 */
export const priorityRows = (priorities: readonly Priority[], asAt: string): PriorityRow[] =>
  priorities
    .map((priority) => rowOf(priority, asAt))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) ||
        (a.priority.dueOn ?? NO_DUE_DATE).localeCompare(b.priority.dueOn ?? NO_DUE_DATE),
    );
