import type { AgreementDate } from '#src/contract/agreements/agreement.ts';
import type { Priority } from '#src/contract/promises.ts';
import type { Decision, RegisterCell } from '#src/contract/register.ts';
import { daysBetween } from '#src/record/dates.ts';
import { isOpen } from '#src/record/priorityProgress.ts';

/** Something that was to be done by a day, and that isn't known to be done. */
export type DueItem = {
  /**
   * `review`: a decision was to be looked at again; `priority`: what a place agreed was to be done;
   * `agreement-review` and `agreement-renewal`: an agreement was to be looked at again, or it ends.
   */
  kind: 'review' | 'priority' | 'agreement-review' | 'agreement-renewal';
  /** Id of the decision, priority or date of an agreement. */
  id: string;
  /** YYYY-MM-DD */
  on: string;
  /** Ids; an agreement may be about several. */
  places: readonly string[];
  /** Null: a priority or an agreement, which belong to no service. */
  service: string | null;
  /** The body that decided, or the role that owns the priority or review; null: not stated. */
  owner: string | null;
  /** By how many days it is overdue; 0 or below: so many are left. */
  daysOverdue: number;
};

/**
 * What is due: reviews of the decisions in force, priorities not yet done, reviews and last days of
 * agreements, longest overdue first, then by date. What has no date isn't among them.
 * @param record as it could be known on the day `asAt`
 * @param asAt YYYY-MM-DD
 */
export function dueItems(
  record: {
    readonly cells: readonly Pick<RegisterCell, 'place' | 'service' | 'decision' | 'reviewOn'>[];
    readonly decisions: readonly Pick<Decision, 'id' | 'decidedBy'>[];
    readonly priorities: readonly Pick<Priority, 'id' | 'place' | 'owner' | 'dueOn' | 'progress'>[];
    readonly agreementDates: readonly Pick<
      AgreementDate,
      'id' | 'kind' | 'on' | 'places' | 'owner'
    >[];
  },
  asAt: string,
): DueItem[] {
  const reviews = record.cells.flatMap(({ place, service, decision: id, reviewOn: on }) => {
    if (id === null || on === null) return [];
    const owner = record.decisions.find((decision) => decision.id === id)?.decidedBy ?? null;
    return [{ kind: 'review' as const, id, on, places: [place], service, owner }];
  });
  const priorities = record.priorities.flatMap((priority) => {
    const { id, place, owner, dueOn: on } = priority;
    return on === null || !isOpen(priority, asAt)
      ? []
      : [{ kind: 'priority' as const, id, on, places: [place], service: null, owner }];
  });
  const agreements = record.agreementDates.map(({ id, kind, on, places, owner }) => ({
    kind: `agreement-${kind}` as const,
    id,
    on,
    places,
    service: null,
    owner,
  }));
  return [...reviews, ...priorities, ...agreements]
    .map((item) => ({ ...item, daysOverdue: daysBetween(item.on, asAt) }))
    .sort((a, b) => a.on.localeCompare(b.on));
}
