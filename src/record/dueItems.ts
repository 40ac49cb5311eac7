import type { Priority } from '#src/contract/promises.ts';
import type { Decision, RegisterCell } from '#src/contract/register.ts';

import { daysBetween } from './dates.ts';
import { isOpen } from './priorityProgress.ts';

/** Something that was to be done by a day, and that isn't known to be done. */
export type DueItem = {
  /** `review`: a decision was to be looked at again; `priority`: what a place agreed was to be done. */
  kind: 'review' | 'priority';
  /** Id of the decision or priority. */
  id: string;
  /** YYYY-MM-DD */
  on: string;
  place: string;
  /** Null: a priority, which belongs to no service. */
  service: string | null;
  /** The body that decided, or the role that owns the priority; null: not stated. */
  owner: string | null;
  /** By how many days it is overdue; 0 or below: so many are left. */
  daysOverdue: number;
};

/**
 * What is due: reviews of the decisions in force and priorities not yet done, longest overdue first,
 * then by date. What has no date isn't among them.
 * @param record as it could be known on the day `asAt`
 * @param asAt YYYY-MM-DD
 */
export function dueItems(
  record: {
    readonly cells: readonly Pick<RegisterCell, 'place' | 'service' | 'decision' | 'reviewOn'>[];
    readonly decisions: readonly Pick<Decision, 'id' | 'decidedBy'>[];
    readonly priorities: readonly Pick<Priority, 'id' | 'place' | 'owner' | 'dueOn' | 'progress'>[];
  },
  asAt: string,
): DueItem[] {
  const reviews = record.cells.flatMap(({ place, service, decision: id, reviewOn: on }) => {
    if (id === null || on === null) return [];
    const owner = record.decisions.find((decision) => decision.id === id)?.decidedBy ?? null;
    return [{ kind: 'review' as const, id, on, place, service, owner }];
  });
  const priorities = record.priorities.flatMap((priority) => {
    const { id, place, owner, dueOn: on } = priority;
    return on === null || !isOpen(priority, asAt)
      ? []
      : [{ kind: 'priority' as const, id, on, place, service: null, owner }];
  });
  return [...reviews, ...priorities]
    .map((item) => ({ ...item, daysOverdue: daysBetween(item.on, asAt) }))
    .sort((a, b) => a.on.localeCompare(b.on));
}
