import type { Answer, Item, Params } from '#src/contract/api/endpoints.ts';
import type { CollectionName } from '#src/contract/plain/words.ts';

import { areasOf } from './areasOf.ts';
import { latestPeriods } from './latestPeriods.ts';

const is = <V>(value: V, wanted: V | undefined): boolean =>
  wanted === undefined || value === wanted;

/** Whether an entry is about `wanted`: no ids in the entry means that it is about all of them. */
const isAbout = (ids: readonly string[], wanted: string | undefined): boolean =>
  wanted === undefined || ids.length === 0 || ids.includes(wanted);

type Narrow<N extends CollectionName> = (
  items: readonly Item<N>[],
  params: Params<N>,
) => readonly Item<N>[];

const ofPlace = <I extends { place: string | null }>(
  items: readonly I[],
  { place }: { place?: string | undefined },
) => items.filter((item) => place === undefined || item.place === place);

const everything = <I>(items: readonly I[]) => items;

/**
 * What each collection keeps of its rows for the parameters that aren't days: the API narrows its
 * rows with these, and the client narrows what a host of files answered whole. Narrowing twice
 * changes nothing.
 */
export const narrow: { readonly [N in CollectionName]: Narrow<N> } = {
  system: everything,
  places: everything,
  tiles: everything,
  areas: everything,
  services: everything,
  sources: everything,
  changes: everything,
  lsoas: (items, { code }) => items.filter((item) => is(item.code, code)),
  decisions: (items, { place, service, status }) =>
    items.filter(
      (item) => is(item.place, place) && is(item.service, service) && is(item.status, status),
    ),
  register: (items, { place, service }) =>
    items.filter((item) => is(item.place, place) && is(item.service, service)),
  commitments: ofPlace,
  priorities: ofPlace,
  people: ofPlace,
  funds: ofPlace,
  events: (items, { place }) => items.filter((item) => isAbout(item.places, place)),
  indicators: (items, { indicator }) => items.filter((item) => is(item.id, indicator)),
  observations: (items, { indicator, area, sex, period }) => {
    const areas = areasOf(area);
    const rows = items.filter((item) => is(item.indicator, indicator));
    // The latest period is that of the indicator, not of one area, so it is found first.
    return (period === 'latest' ? latestPeriods(rows) : rows).filter(
      (item) => (areas === null || areas.includes(item.area)) && is(item.sex, sex),
    );
  },
  unknowns: (items, { place }) => items.filter((item) => isAbout(item.places, place)),
  conflicts: (items, { place, service }) =>
    items.filter((item) => isAbout(item.places, place) && isAbout(item.services, service)),
};

/** An answer with the items that its question is about, whatever its host left in. */
export function narrowAnswer<N extends CollectionName>(
  name: N,
  params: Params<N>,
  { meta, items }: Answer<N>,
): Answer<N> {
  const kept = [...narrow[name](items, params)];
  if (kept.length === items.length) return { meta, items };
  return { meta: { ...meta, count: kept.length, total: kept.length }, items: kept };
}
