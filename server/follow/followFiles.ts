import { fetchCollection } from '#server/records/mounts/fetchCollection.ts';
import type { Mount } from '#server/records/mounts/Mount.ts';
import { calendarPath, feedPath } from '#src/addresses/followPaths.ts';
import { keptSentence } from '#src/narrative/site/keptSentence.ts';
import type { FollowTarget } from '#src/record/changes/followTarget.ts';
import { systemIn } from '#src/record/systemIn.ts';

import { changesFeed, FEED_TYPE } from './changesFeed.ts';
import type { FollowedRecord } from './FollowedRecord.ts';
import { CALENDAR_TYPE, reviewsCalendar } from './reviewsCalendar.ts';

/** Route patterns of feeds and calendars, after a record's prefix. */
export const FOLLOW_PATTERNS = [
  {},
  { place: { id: ':place' } },
  { service: { id: ':service' } },
].flatMap((target) => [feedPath(target), calendarPath(target)]);

export type FollowFile = {
  /** After the record's prefix, such as /places/blackpool/changes.atom. */
  address: string;
  type: string;
  body: () => string;
};

/** @property answeredAt when the oldest answer was given; null, or left out: all are from now */
type FollowedMount = Pick<Mount, 'fetchApi' | 'prefix'> & { answeredAt?: () => string | null };

/** Fetches what feeds and calendars need. @throws Error if the API fails */
async function readFollowedRecord(mount: FollowedMount): Promise<FollowedRecord> {
  const [systems, places, services, decisions, events, sources, changes, cells, priorities, dates] =
    await Promise.all([
      fetchCollection(mount, 'system'),
      fetchCollection(mount, 'places'),
      fetchCollection(mount, 'services'),
      fetchCollection(mount, 'decisions'),
      fetchCollection(mount, 'events'),
      fetchCollection(mount, 'sources'),
      fetchCollection(mount, 'changes'),
      fetchCollection(mount, 'register'),
      fetchCollection(mount, 'priorities'),
      fetchCollection(mount, 'agreement-dates'),
    ]);
  const answeredAt = mount.answeredAt?.() ?? null;
  const system = systemIn(systems);
  const site = system.baseAddress === null ? '' : new URL(system.baseAddress).origin;
  return {
    system,
    places: places.items,
    services: services.items,
    decisions: decisions.items,
    events: events.items,
    sources: sources.items,
    changes: changes.items,
    cells: cells.items,
    priorities: priorities.items,
    agreementDates: dates.items,
    root: `${site}${mount.prefix}`,
    kept: answeredAt === null ? null : keptSentence(answeredAt),
  };
}

/**
 * Everything in a record that readers can subscribe to: a feed of changes and a calendar of review
 * dates for the whole record, each place and each service.
 * @throws Error if the API fails
 */
export async function followFiles(mount: FollowedMount): Promise<FollowFile[]> {
  const record = await readFollowedRecord(mount);
  const targets: FollowTarget[] = [
    {},
    ...record.places.map((place) => ({ place })),
    ...record.services.map((service) => ({ service })),
  ];
  return targets.flatMap((target) => [
    {
      address: feedPath(target),
      type: FEED_TYPE,
      body: () => changesFeed(record, target),
    },
    {
      address: calendarPath(target),
      type: CALENDAR_TYPE,
      body: () => reviewsCalendar(record, target),
    },
  ]);
}
