import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import {
  agreementDueSentence,
  agreementDueTitle,
  prioritySentence,
  priorityTitle,
  reviewTitle,
} from '#src/narrative/changes/dueWords.ts';
import { cellSentence } from '#src/narrative/register/cellSentence.ts';
import { dueItems, type DueItem } from '#src/record/changes/dueItems.ts';
import { isDueAbout, type FollowTarget } from '#src/record/changes/followTarget.ts';

import type { FollowedRecord } from './FollowedRecord.ts';

/** What is due, as an entry of a calendar or feed. */
export type DueEntry = {
  readonly item: DueItem;
  /** Such as `Review due: dental services in Blackpool`. */
  readonly title: string;
  readonly says: string;
  readonly cited: readonly { readonly source: string }[];
  /** The page that shows it, after the record's prefix. */
  readonly path: string;
};

/** What is due about a target on the day up to which the record goes, by date. */
export function dueEntries(record: FollowedRecord, target: FollowTarget): DueEntry[] {
  const { system, places, services, decisions, cells, priorities, agreementDates } = record;
  const when = { asAt: recordDay(system), isDefault: false };
  return dueItems(record, when.asAt)
    .filter((item) => isDueAbout(item, target))
    .flatMap((item): DueEntry[] => {
      const date = agreementDates.find(({ id }) => id === item.id);
      if (date)
        return [
          {
            item,
            title: agreementDueTitle(date),
            says: agreementDueSentence(date, places),
            cited: date.sources,
            path: paths.agreement(date.agreement),
          },
        ];
      const place = places.find(({ id }) => item.places.includes(id));
      const priority = priorities.find(({ id }) => item.kind === 'priority' && id === item.id);
      if (place && priority)
        return [
          {
            item,
            title: priorityTitle(priority, place),
            says: prioritySentence(priority, place),
            cited: priority.sources,
            path: withQuery(paths.priorities, { place: place.id }),
          },
        ];
      const service = services.find(({ id }) => id === item.service);
      const decision = decisions.find(({ id }) => item.kind === 'review' && id === item.id);
      const cell = cells.find((one) => one.decision === decision?.id);
      if (!place || !service || !decision || !cell) return [];
      return [
        {
          item,
          title: reviewTitle(service, place),
          says: `${decision.summary}\n${cellSentence({ cell, place, service, system, when, decision })}`,
          cited: decision.sources,
          path: paths.cell(place.id, service.id),
        },
      ];
    });
}
