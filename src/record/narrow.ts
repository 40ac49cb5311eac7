import type { Answer, Item, Params } from '#src/contract/api/endpoints.ts';
import type { CollectionName } from '#src/contract/plain/words.ts';

import { parseAreaCodes } from './parseAreaCodes.ts';
import { latestPeriods } from './latestPeriods.ts';

const matches = <V>(value: V, wanted: V | undefined): boolean =>
  wanted === undefined || value === wanted;

/** Whether an entry is about `wanted`: an entry without ids is about all of them. */
const isAbout = (ids: readonly string[], wanted: string | undefined): boolean =>
  wanted === undefined || ids.length === 0 || ids.includes(wanted);

type Narrow<N extends CollectionName> = (
  items: readonly Item<N>[],
  params: Params<N>,
) => readonly Item<N>[];

const inPlace = <I extends { place: string | null }>(
  items: readonly I[],
  { place }: { place?: string | undefined },
) => items.filter((item) => place === undefined || item.place === place);

const everything = <I>(items: readonly I[]) => items;

/**
 * Filters each collection's items by its parameters, dates excepted. The API uses it on its rows, and
 * the client on the answers of a host of files, which ignores parameters. Narrowing twice changes
 * nothing.
 */
export const narrow: { readonly [N in CollectionName]: Narrow<N> } = {
  system: everything,
  places: everything,
  tiles: everything,
  areas: everything,
  services: everything,
  sources: everything,
  changes: everything,
  lsoas: (items, { code }) => items.filter((item) => matches(item.code, code)),
  decisions: (items, { place, service, status }) =>
    items.filter(
      (item) =>
        matches(item.place, place) &&
        matches(item.service, service) &&
        matches(item.status, status),
    ),
  register: (items, { place, service }) =>
    items.filter((item) => matches(item.place, place) && matches(item.service, service)),
  commitments: inPlace,
  priorities: inPlace,
  people: inPlace,
  funds: inPlace,
  events: (items, { place }) => items.filter((item) => isAbout(item.places, place)),
  indicators: (items, { indicator }) => items.filter((item) => matches(item.id, indicator)),
  observations: (items, { indicator, area, sex, period }) => {
    const areas = parseAreaCodes(area);
    const rows = items.filter((item) => matches(item.indicator, indicator));
    // The latest period is that of the indicator, not of one area, so it is found first.
    return (period === 'latest' ? latestPeriods(rows) : rows).filter(
      (item) => (areas === null || areas.includes(item.area)) && matches(item.sex, sex),
    );
  },
  unknowns: (items, { place }) => items.filter((item) => isAbout(item.places, place)),
  conflicts: (items, { place, service }) =>
    items.filter((item) => isAbout(item.places, place) && isAbout(item.services, service)),
};

/** Narrows an answer to its parameters, and corrects its counts, where its host ignored them. */
export function narrowAnswer<N extends CollectionName>(
  name: N,
  params: Params<N>,
  { meta, items }: Answer<N>,
): Answer<N> {
  const narrowed = [...narrow[name](items, params)];
  if (narrowed.length === items.length) return { meta, items };
  return { meta: { ...meta, count: narrowed.length, total: narrowed.length }, items: narrowed };
}
