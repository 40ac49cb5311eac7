import type { Item, Params } from '#src/contract/api/endpoints.ts';
import type { Citation } from '#src/contract/basics.ts';
import type { CollectionName } from '#src/contract/plain/words.ts';
import type { StoredItem, StoredName } from '#src/contract/record.ts';

import { changesBetween } from './changes.ts';
import { dayBefore, financialYearEnd } from './dates.ts';
import { isKnownAt, sourcesById } from './knownAt.ts';
import { narrow } from './narrow.ts';
import { registerAt } from './register.ts';

/** Reads a record's stored collections: from the server's store, or from files in the browser. */
export type RecordReader = {
  read: <N extends StoredName>(name: N) => Promise<readonly StoredItem<N>[]>;
};

type Resolver<N extends CollectionName> = (
  record: RecordReader,
  params: Params<N> & { asAt: string },
) => Promise<readonly Item<N>[]>;

type Cited = { sources: readonly Pick<Citation, 'source'>[] };

/** The rows that could be known on a day. @param effective the PartialDate from which a row holds */
async function knownAt<R extends Cited>(
  record: RecordReader,
  asAt: string,
  rows: readonly R[],
  effective: (row: R) => string,
): Promise<R[]> {
  const sources = sourcesById(await record.read('sources'));
  return rows.filter((row) => isKnownAt(asAt, effective(row), row.sources, sources));
}

/**
 * One resolver for each endpoint of the contract. The server answers with these, and so does the app
 * in the browser where the API is a host of files.
 */
export const resolvers: { readonly [N in CollectionName]: Resolver<N> } = {
  system: (record) => record.read('system'),
  places: (record) => record.read('places'),
  tiles: (record) => record.read('tiles'),
  areas: (record) => record.read('areas'),
  services: (record) => record.read('services'),
  sources: (record) => record.read('sources'),

  lsoas: async (record, params) => narrow.lsoas(await record.read('lsoas'), params),
  indicators: async (record, params) => narrow.indicators(await record.read('indicators'), params),
  observations: async (record, params) =>
    narrow.observations(await record.read('observations'), params),
  unknowns: async (record, params) => narrow.unknowns(await record.read('unknowns'), params),
  conflicts: async (record, params) => narrow.conflicts(await record.read('conflicts'), params),

  async decisions(record, params) {
    const rows = narrow.decisions(await record.read('decisions'), params);
    return knownAt(record, params.asAt, rows, (row) => row.from);
  },

  async register(record, params) {
    const [system, places, services, decisions, sources, conflicts] = await Promise.all([
      record.read('system'),
      record.read('places'),
      record.read('services'),
      record.read('decisions'),
      record.read('sources'),
      record.read('conflicts'),
    ]);
    const about = { system, places, services, decisions, sources, conflicts };
    return narrow.register(registerAt(about, params.asAt), params);
  },

  async commitments(record, params) {
    const rows = narrow.commitments(await record.read('commitments'), params);
    return knownAt(record, params.asAt, rows, (row) => row.on);
  },

  async priorities(record, params) {
    const { asAt } = params;
    const rows = narrow.priorities(await record.read('priorities'), params);
    const known = await knownAt(
      record,
      asAt,
      rows,
      // Without a date of agreement a priority counts from the first day of its financial year.
      (row) => row.agreedOn ?? `${row.year.slice(0, 4)}-04-01`,
    );
    return Promise.all(
      known.map(async (row) => ({
        ...row,
        progress: await knownAt(record, asAt, row.progress, (report) => report.on),
      })),
    );
  },

  async events(record, params) {
    const rows = narrow.events(await record.read('events'), params);
    return knownAt(record, params.asAt, rows, (row) => row.on);
  },

  async people(record, params) {
    const rows = narrow.people(await record.read('people'), params);
    return knownAt(record, params.asAt, rows, (row) => row.from ?? row.seen);
  },

  async funds(record, params) {
    const rows = narrow.funds(await record.read('funds'), params);
    return knownAt(record, params.asAt, rows, (row) => financialYearEnd(row.year));
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
    // Nothing is recorded before the first day, so changes after it include those of the day itself.
    const isWhole = from === undefined || from === system?.begins;
    const after = isWhole ? dayBefore(system?.begins ?? asAt) : from;
    return changesBetween({ sources, decisions, events, services, indicators }, after, asAt);
  },
};
