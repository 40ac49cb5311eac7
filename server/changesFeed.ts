import type { Change } from '#src/contract/history.ts';
import type { System } from '#src/contract/system.ts';
import { formatDate } from '#src/narrative/format.ts';
import { lastDay } from '#src/record/dates.ts';

import { askMount } from './askMount.ts';
import { escaped } from './document.ts';
import type { Mount } from './Mount.ts';

/** Where the feed stands, after a record's prefix. */
export const FEED = '/changes.atom';
export const FEED_TYPE = 'application/atom+xml';
/** Readers keep what they have seen; older changes are on the page. */
const MOST = 50;

type Names = ReadonlyMap<string, string>;

const namesOf = (rows: readonly { id: string; name: string }[]): Names =>
  new Map(rows.map(({ id, name }) => [id, name]));

const listed = (ids: readonly string[], names: Names): string =>
  ids.map((id) => names.get(id) ?? id).join(', ');

/** RFC 3339: a day begins at midnight UTC, as nobody recorded the hour. */
const instant = (date: string) => `${lastDay(date)}T00:00:00Z`;

export type FeedParts = {
  system: System;
  changes: readonly Change[];
  places: readonly { id: string; name: string }[];
  services: readonly { id: string; name: string }[];
  /** Where the record's pages begin, such as /example. */
  prefix: string;
};

/**
 * What changed, newest first, as an Atom feed (RFC 4287). Without a public address of the site its
 * links are relative to the feed's own.
 */
export function atomFeed({ system, changes, places, services, prefix }: FeedParts): string {
  const root = system.baseAddress === null ? '' : new URL(system.baseAddress).origin;
  const page = `${root}${prefix}/changes`;
  const id = `urn:placeboard:${system.id}:changes`;
  const placeNames = namesOf(places);
  const serviceNames = namesOf(services);
  const illustrative = system.basis === 'illustrative';
  const entries = changes.slice(0, MOST).map((change) => {
    const { on, kind, title, ids } = change;
    const about = [listed(change.places, placeNames), listed(change.services, serviceNames)];
    const summary = [formatDate(on), ...about.filter((text) => text !== '')].join('. ');
    return `<entry><id>${escaped(`${id}:${kind}:${on}:${ids[0] ?? ''}`)}</id><title>${escaped(title)}</title><updated>${instant(on)}</updated><link href="${escaped(page)}"/><category term="${kind}"/><summary>${escaped(summary)}</summary></entry>`;
  });
  const rights = illustrative
    ? 'Illustrative: made up for demonstration; it states no fact.'
    : 'Contains public sector information licensed under the Open Government Licence v3.0.';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><id>${escaped(id)}</id><title>${escaped(`What changed: ${system.shortName}${illustrative ? ' (illustrative, made up)' : ''}`)}</title><subtitle>${escaped(system.disclaimer)}</subtitle><updated>${instant(system.updated)}</updated><author><name>Placeboard</name></author><rights>${rights}</rights><link href="${escaped(page)}"/><link rel="self" type="${FEED_TYPE}" href="${escaped(`${root}${prefix}${FEED}`)}"/>
${entries.join('\n')}
</feed>
`;
}

/** The feed of a record, from its API. @throws where the API doesn't answer */
export async function changesFeed(mount: Pick<Mount, 'fetchApi' | 'prefix'>): Promise<string> {
  const [systems, changes, places, services] = await Promise.all([
    askMount(mount, 'system'),
    askMount(mount, 'changes'),
    askMount(mount, 'places'),
    askMount(mount, 'services'),
  ]);
  const [system] = systems.items;
  if (!system) throw new Error('The record has no system');
  return atomFeed({
    system,
    changes: changes.items,
    places: places.items,
    services: services.items,
    prefix: mount.prefix,
  });
}
