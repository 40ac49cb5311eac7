import { askMount } from '#server/records/mounts/askMount.ts';
import type { Mount } from '#server/records/mounts/Mount.ts';
import { calendarPath, feedPath } from '#src/addresses/followPaths.ts';
import type { Subject } from '#src/record/subject.ts';

import { changesFeed, FEED_TYPE } from './changesFeed.ts';
import type { Followed } from './Followed.ts';
import { CALENDAR_TYPE, reviewsCalendar } from './reviewsCalendar.ts';

/** Patterns of the addresses below, after a record's prefix. */
export const FOLLOW_PATTERNS = [
  {},
  { place: { id: ':place' } },
  { service: { id: ':service' } },
].flatMap((subject) => [feedPath(subject), calendarPath(subject)]);

export type FollowFile = {
  /** After the record's prefix, such as /places/blackpool/changes.atom. */
  address: string;
  type: string;
  body: () => string;
};

/** What feeds and calendars need of a record. @throws where its API doesn't answer */
async function followed(mount: Pick<Mount, 'fetchApi' | 'prefix'>): Promise<Followed> {
  const [systems, places, services, decisions, events, sources, changes, cells, priorities] =
    await Promise.all([
      askMount(mount, 'system'),
      askMount(mount, 'places'),
      askMount(mount, 'services'),
      askMount(mount, 'decisions'),
      askMount(mount, 'events'),
      askMount(mount, 'sources'),
      askMount(mount, 'changes'),
      askMount(mount, 'register'),
      askMount(mount, 'priorities'),
    ]);
  const [system] = systems.items;
  if (!system) throw new Error('The record has no system');
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
    root: `${site}${mount.prefix}`,
  };
}

/**
 * Whatever of a record can be followed: a feed of changes and a calendar of review dates, of
 * everything, each place and each service.
 */
export async function following(mount: Pick<Mount, 'fetchApi' | 'prefix'>): Promise<FollowFile[]> {
  const record = await followed(mount);
  const subjects: Subject[] = [
    {},
    ...record.places.map((place) => ({ place })),
    ...record.services.map((service) => ({ service })),
  ];
  return subjects.flatMap((subject) => [
    {
      address: feedPath(subject),
      type: FEED_TYPE,
      body: () => changesFeed(record, subject),
    },
    {
      address: calendarPath(subject),
      type: CALENDAR_TYPE,
      body: () => reviewsCalendar(record, subject),
    },
  ]);
}
