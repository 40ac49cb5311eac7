import type { Item, Params } from '#src/contract/api/endpoints.ts';
import type { Citation } from '#src/contract/basics.ts';
import type { CollectionName } from '#src/contract/plain/words.ts';
import type { Stored, StoredName } from '#src/contract/record.ts';

import { areasOf } from './areasOf.ts';
import { changesBetween } from './changes.ts';
import { dayBefore, financialYearEnd } from './dates.ts';
import { isKnownAt, sourcesById } from './knownAt.ts';
import { latestPeriods } from './latestPeriods.ts';
import { registerAt } from './register.ts';

/** What a record is read from: the server's record, or whole files in the browser. */
export type RecordReader = {
  read: <N extends StoredName>(name: N) => Promise<readonly Stored<N>[]>;
};

type Resolver<N extends CollectionName> = (
  record: RecordReader,
  question: Params<N> & { asAt: string },
) => Promise<readonly Item<N>[]>;

type Cited = { sources: readonly Pick<Citation, 'source'>[] };

/** Keeps the rows that could be known on a day. @param effective when a row takes effect */
async function knownAt<R extends Cited>(
  record: RecordReader,
  asAt: string,
  rows: readonly R[],
  effective: (row: R) => string,
): Promise<R[]> {
  const sources = sourcesById(await record.read('sources'));
  return rows.filter((row) => isKnownAt(asAt, effective(row), row.sources, sources));
}

/** Whether an entry is about `wanted`: no ids in the entry means that it is about all of them. */
const about = (ids: readonly string[], wanted: string | undefined): boolean =>
  wanted === undefined || ids.length === 0 || ids.includes(wanted);

const is = <V>(value: V, wanted: V | undefined): boolean =>
  wanted === undefined || value === wanted;

/**
 * One resolver for each endpoint of the contract: what a record answers to a question. The server
 * answers with these, and so does the app where the API is files that can't be asked anything.
 */
export const resolvers: { readonly [N in CollectionName]: Resolver<N> } = {
  system: (record) => record.read('system'),
  places: (record) => record.read('places'),
  tiles: (record) => record.read('tiles'),
  areas: (record) => record.read('areas'),
  services: (record) => record.read('services'),
  indicators: (record) => record.read('indicators'),
  sources: (record) => record.read('sources'),

  async lsoas(record, { code }) {
    return (await record.read('lsoas')).filter((row) => is(row.code, code));
  },

  async decisions(record, { place, service, status, asAt }) {
    const rows = (await record.read('decisions')).filter(
      (row) => is(row.place, place) && is(row.service, service) && is(row.status, status),
    );
    return knownAt(record, asAt, rows, (row) => row.from);
  },

  async register(record, { place, service, asAt }) {
    const [system, places, services, decisions, sources, conflicts] = await Promise.all([
      record.read('system'),
      record.read('places'),
      record.read('services'),
      record.read('decisions'),
      record.read('sources'),
      record.read('conflicts'),
    ]);
    return registerAt({ system, places, services, decisions, sources, conflicts }, asAt).filter(
      (cell) => is(cell.place, place) && is(cell.service, service),
    );
  },

  async commitments(record, { place, asAt }) {
    const rows = (await record.read('commitments')).filter((row) => is(row.place, place));
    return knownAt(record, asAt, rows, (row) => row.on);
  },

  async priorities(record, { place, asAt }) {
    const rows = (await record.read('priorities')).filter((row) => is(row.place, place));
    const known = await knownAt(
      record,
      asAt,
      rows,
      // Where it isn't stated when a priority was agreed, it counts from its year's first day.
      (row) => row.agreedOn ?? `${row.year.slice(0, 4)}-04-01`,
    );
    return Promise.all(
      known.map(async (row) => ({
        ...row,
        progress: await knownAt(record, asAt, row.progress, (report) => report.on),
      })),
    );
  },

  async events(record, { place, asAt }) {
    const rows = (await record.read('events')).filter((row) => about(row.places, place));
    return knownAt(record, asAt, rows, (row) => row.on);
  },

  async people(record, { place, asAt }) {
    const rows = (await record.read('people')).filter((row) => is(row.place, place ?? row.place));
    return knownAt(record, asAt, rows, (row) => row.from ?? row.seen);
  },

  async funds(record, { place, asAt }) {
    const rows = (await record.read('funds')).filter((row) => is(row.place, place));
    return knownAt(record, asAt, rows, (row) => financialYearEnd(row.year));
  },

  async observations(record, { indicator, area, sex, period }) {
    const areas = areasOf(area);
    const rows = (await record.read('observations')).filter((row) => is(row.indicator, indicator));
    // The latest period is that of the indicator, not of one area, so it is found first.
    return (period === 'latest' ? latestPeriods(rows) : rows).filter(
      (row) => (areas === null || areas.includes(row.area)) && is(row.sex, sex),
    );
  },

  async unknowns(record, { place }) {
    return (await record.read('unknowns')).filter((row) => about(row.places, place));
  },

  async conflicts(record, { place, service }) {
    return (await record.read('conflicts')).filter(
      (row) => about(row.places, place) && about(row.services, service),
    );
  },

  async changes(record, { from, asAt }) {
    const [[system], sources, decisions, events, services, indicators] = await Promise.all([
      record.read('system'),
      record.read('sources'),
      record.read('decisions'),
      record.read('events'),
      record.read('services'),
      record.read('indicators'),
    ]);
    // The record knows nothing from before its first day, so “after” that day includes the day itself.
    const isWhole = from === undefined || from === system?.begins;
    const after = isWhole ? dayBefore(system?.begins ?? asAt) : from;
    return changesBetween({ sources, decisions, events, services, indicators }, after, asAt);
  },
};
