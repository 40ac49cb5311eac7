import type { CollectionName, Item, Params } from '#src/contract/collections.ts';
import type { Citation } from '#src/contract/basics.ts';
import type { Observation } from '#src/contract/outcomes.ts';

import { datesOfAgreements } from './agreements/agreementClock.ts';
import { changesBetween } from './changes/changes.ts';
import { dayBefore, financialYearEnd } from './dates.ts';
import { isKnownAt, sourcesById } from './knownAt.ts';
import { narrow } from './narrow.ts';
import { parseAreaCodes } from './outcomes/parseAreaCodes.ts';
import type { ReadName, RecordReader } from './RecordReader.ts';
import { registerAt } from './register/register.ts';

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

/** The collections whose entries cite sources. */
type CitedName = { [N in ReadName]: Item<N> extends Cited ? N : never }[ReadName];

/** Resolves a stored collection to what could be known of it on the as-at date. */
const known =
  <N extends CitedName>(name: N, effective: (row: Item<N>) => string): Resolver<N> =>
  async (record, params) =>
    knownAt(record, params.asAt, narrow<N>(await record.read(name), params), effective);

/** The fewest observations that can be read by key and hold all that is asked for. */
function observationsFor(
  record: RecordReader,
  { indicator, area, period }: Params<'observations'>,
): Promise<readonly Observation[]> {
  if (indicator !== undefined) return record.observations.byIndicator(indicator);
  const areas = parseAreaCodes(area);
  if (areas === null) return record.read('observations');
  return period === 'latest'
    ? record.observations.latestByArea(...areas)
    : record.observations.byArea(...areas);
}

/** Resolvers of collections that are not answered as they are stored, narrowed to the parameters. */
const RESOLVERS: { readonly [N in CollectionName]?: Resolver<N> } = {
  'decisions': known('decisions', (row) => row.from),
  'decisions-seen': known('decisions-seen', (row) => row.on),
  'commitments': known('commitments', (row) => row.on),
  'events': known('events', (row) => row.on),
  'people': known('people', (row) => row.from ?? row.seen),
  'funds': known('funds', (row) => financialYearEnd(row.year)),

  'observations': async (record, params) =>
    narrow<'observations'>(await observationsFor(record, params), params),

  async 'register'(record, params) {
    const [system, places, services, decisions, sources, conflicts] = await Promise.all([
      record.read('system'),
      record.read('places'),
      record.read('services'),
      record.read('decisions'),
      record.read('sources'),
      record.read('conflicts'),
    ]);
    const about = { system, places, services, decisions, sources, conflicts };
    return narrow<'register'>(registerAt(about, params.asAt), params);
  },

  async 'priorities'(record, params) {
    const { asAt } = params;
    const rows = await known(
      'priorities',
      // Without a date of agreement a priority counts from the first day of its financial year.
      (row) => row.agreedOn ?? `${row.year.slice(0, 4)}-04-01`,
    )(record, params);
    return Promise.all(
      rows.map(async (row) => ({
        ...row,
        progress: await knownAt(record, asAt, row.progress, (report) => report.on),
      })),
    );
  },

  async 'agreement-dates'(record, params) {
    const { asAt } = params;
    const agreements = await knownAt(
      record,
      asAt,
      await record.read('agreements'),
      ({ term }) => term.from ?? asAt,
    );
    return narrow<'agreement-dates'>(datesOfAgreements(agreements, asAt), params);
  },

  async 'changes'(record, { from, asAt }) {
    const [[system], sources, decisions, events, services, agreements, indicators] =
      await Promise.all([
        record.read('system'),
        record.read('sources'),
        record.read('decisions'),
        record.read('events'),
        record.read('services'),
        record.read('agreements'),
        record.read('indicators'),
      ]);
    // Nothing is recorded before the first day, so changes after it include those of the day itself.
    const isWhole = from === undefined || from === system?.begins;
    const after = isWhole ? dayBefore(system?.begins ?? asAt) : from;
    return changesBetween(
      { sources, decisions, events, services, agreements, indicators },
      after,
      asAt,
    );
  },
};

/**
 * The items of a collection. The server answers with these, and so does the app in the browser where
 * the API is a host of files.
 */
export async function resolve<N extends CollectionName>(
  name: N,
  record: RecordReader,
  params: Params<N> & { asAt: string },
): Promise<readonly Item<N>[]> {
  const resolver = RESOLVERS[name];
  if (resolver) return resolver(record, params);
  // What is not stored has a resolver above.
  return narrow<N>((await record.read(name as ReadName)) as readonly Item<N>[], params);
}
