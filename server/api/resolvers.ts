import type { Citation } from '#src/contract/basics.ts';
import type { Item } from '#src/contract/endpoints.ts';
import type { CollectionName } from '#src/contract/words.ts';
import { changesBetween } from '#src/record/changes.ts';
import { financialYearEnd } from '#src/record/dates.ts';
import { isKnownAt, sourcesById } from '#src/record/knownAt.ts';
import { registerAt } from '#src/record/register.ts';
import type { Store } from '#server/store/Store.ts';

import { latestPeriods } from './latestPeriods.ts';
import { areasOf, type Question } from './question.ts';

type Resolver<N extends CollectionName> = (
  store: Store,
  question: Question<N>,
) => Promise<readonly Item<N>[]>;

type Cited = { sources: readonly Pick<Citation, 'source'>[] };

/** Keeps the rows that could be known on a day. @param effective when a row takes effect */
async function knownAt<R extends Cited>(
  store: Store,
  asAt: string,
  rows: readonly R[],
  effective: (row: R) => string,
): Promise<R[]> {
  const sources = sourcesById(await store.read('sources'));
  return rows.filter((row) => isKnownAt(asAt, effective(row), row.sources, sources));
}

/** Whether an entry is about `wanted`: no ids in the entry means that it is about all of them. */
const about = (ids: readonly string[], wanted: string | undefined): boolean =>
  wanted === undefined || ids.length === 0 || ids.includes(wanted);

const is = <V>(value: V, wanted: V | undefined): boolean =>
  wanted === undefined || value === wanted;

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** One resolver for each endpoint of the contract: what the record answers to a question. */
export const resolvers: { readonly [N in CollectionName]: Resolver<N> } = {
  system: (store) => store.read('system'),
  places: (store) => store.read('places'),
  areas: (store) => store.read('areas'),
  services: (store) => store.read('services'),
  indicators: (store) => store.read('indicators'),
  sources: (store) => store.read('sources'),

  async decisions(store, { place, service, status, asAt }) {
    const rows = (await store.read('decisions')).filter(
      (row) => is(row.place, place) && is(row.service, service) && is(row.status, status),
    );
    return knownAt(store, asAt, rows, (row) => row.from);
  },

  async register(store, { place, service, asAt }) {
    const [system, places, services, decisions, sources, conflicts] = await Promise.all([
      store.read('system'),
      store.read('places'),
      store.read('services'),
      store.read('decisions'),
      store.read('sources'),
      store.read('conflicts'),
    ]);
    return registerAt({ system, places, services, decisions, sources, conflicts }, asAt).filter(
      (cell) => is(cell.place, place) && is(cell.service, service),
    );
  },

  async commitments(store, { place, asAt }) {
    const rows = (await store.read('commitments')).filter((row) => is(row.place, place));
    return knownAt(store, asAt, rows, (row) => row.on);
  },

  async priorities(store, { place, asAt }) {
    const rows = (await store.read('priorities')).filter((row) => is(row.place, place));
    const known = await knownAt(
      store,
      asAt,
      rows,
      // Where it isn't stated when a priority was agreed, it counts from its year's first day.
      (row) => row.agreedOn ?? `${row.year.slice(0, 4)}-04-01`,
    );
    return Promise.all(
      known.map(async (row) => ({
        ...row,
        progress: await knownAt(store, asAt, row.progress, (report) => report.on),
      })),
    );
  },

  async events(store, { place, asAt }) {
    const rows = (await store.read('events')).filter((row) => about(row.places, place));
    return knownAt(store, asAt, rows, (row) => row.on);
  },

  async people(store, { place, asAt }) {
    const rows = (await store.read('people')).filter((row) => is(row.place, place ?? row.place));
    return knownAt(store, asAt, rows, (row) => row.from ?? row.seen);
  },

  async funds(store, { place, asAt }) {
    const rows = (await store.read('funds')).filter((row) => is(row.place, place));
    return knownAt(store, asAt, rows, (row) => financialYearEnd(row.year));
  },

  async observations(store, { indicator, area, sex, period }) {
    const areas = areasOf(area);
    const rows = (await store.read('observations')).filter((row) => is(row.indicator, indicator));
    // The latest period is that of the indicator, not of one area, so it is found first.
    return (period === 'latest' ? latestPeriods(rows) : rows).filter(
      (row) => (areas === null || areas.includes(row.area)) && is(row.sex, sex),
    );
  },

  async unknowns(store, { place }) {
    return (await store.read('unknowns')).filter((row) => about(row.places, place));
  },

  async conflicts(store, { place, service }) {
    return (await store.read('conflicts')).filter(
      (row) => about(row.places, place) && about(row.services, service),
    );
  },

  async changes(store, { from, asAt }) {
    const [[system], sources, decisions, events, services, indicators] = await Promise.all([
      store.read('system'),
      store.read('sources'),
      store.read('decisions'),
      store.read('events'),
      store.read('services'),
      store.read('indicators'),
    ]);
    // Without a first day the whole record is meant, and its first day is part of it.
    const after = from ?? (system ? dayBefore(system.begins) : '');
    return changesBetween({ sources, decisions, events, services, indicators }, after, asAt);
  },
};
