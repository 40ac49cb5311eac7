import { asAtParam, type AsAtDate } from '#src/addresses/asAt.ts';
import type { CollectionQuery } from '#src/client/collectionQuery.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { dueItems, type DueItem } from '#src/record/changes/dueItems.ts';
import { isDueAbout, type FollowTarget } from '#src/record/changes/followTarget.ts';

/** The queries that `useDue` reads. */
export const dueQueries = (when: AsAtDate): CollectionQuery[] => [
  ['register', asAtParam(when)],
  ['decisions', {}],
  ['priorities', asAtParam(when)],
  ['agreement-dates', asAtParam(when)],
];

/** What is due of a target on a day, longest overdue first. */
export function useDue(when: AsAtDate, target: FollowTarget): DueItem[] {
  const { items: cells } = useCollection('register', asAtParam(when));
  const { items: decisions } = useCollection('decisions');
  const { items: priorities } = useCollection('priorities', asAtParam(when));
  const { items: dates } = useCollection('agreement-dates', asAtParam(when));
  return dueItems({ cells, decisions, priorities, agreementDates: dates }, when.asAt).filter(
    (item) => isDueAbout(item, target),
  );
}
