import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import type { FindData } from '#src/features/find/findQueries.ts';
import type { FindEntry } from '#src/features/find/matching/FindEntry.ts';
import { formatDate } from '#src/narrative/language/format.ts';

import { isIllustrative } from './isIllustrative.ts';
import { named } from './named.ts';

const TITLE_WEIGHT = 0.8;
const DETAIL_WEIGHT = 0.4;
const PLACE_WEIGHT = 0.3;

/** What happened, by its own words and those of the places that it is about. */
export const eventEntries = ({ events, places, system: [system] }: FindData): FindEntry[] =>
  events.map((event) => {
    const details = event.detail === null ? [] : [event.detail];
    const elsewhere = event.elsewhere === undefined ? [] : [`In ${event.elsewhere}, not here`];
    return {
      kind: 'event',
      id: event.id,
      title: event.title,
      says: [formatDate(event.on), ...elsewhere, ...details].join('. '),
      // What happened elsewhere is no change here. By default the page of changes shows the last year,
      // and the event may be older.
      to:
        event.elsewhere === undefined
          ? withQuery(paths.changes, { from: system?.begins })
          : paths.agreements,
      illustrative: isIllustrative(event),
      terms: [
        ...named([event.title], TITLE_WEIGHT),
        ...named(details, DETAIL_WEIGHT),
        ...named(event.elsewhere === undefined ? [] : [event.elsewhere], PLACE_WEIGHT),
        ...named(
          places.filter(({ id }) => event.places.includes(id)).map(({ name }) => name),
          PLACE_WEIGHT,
        ),
      ],
    };
  });
