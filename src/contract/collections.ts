import type { z } from 'zod';

import { agreementDates } from './collections/agreementDates.ts';
import { agreementParts } from './collections/agreementParts.ts';
import { agreements } from './collections/agreements.ts';
import { areas } from './collections/areas.ts';
import { assessments } from './collections/assessments.ts';
import { bodies } from './collections/bodies.ts';
import { changes } from './collections/changes.ts';
import { commitments } from './collections/commitments.ts';
import { conflicts } from './collections/conflicts.ts';
import { connections } from './collections/connections.ts';
import { decisions } from './collections/decisions.ts';
import { decisionsSeen } from './collections/decisionsSeen.ts';
import { decks } from './collections/decks.ts';
import { events } from './collections/events.ts';
import { funds } from './collections/funds.ts';
import { glossary } from './collections/glossary.ts';
import { indicators } from './collections/indicators.ts';
import { lsoas } from './collections/lsoas.ts';
import { neighbourhoods } from './collections/neighbourhoods.ts';
import { observations } from './collections/observations.ts';
import { people } from './collections/people.ts';
import { places } from './collections/places.ts';
import { principles } from './collections/principles.ts';
import { priorities } from './collections/priorities.ts';
import { register } from './collections/register.ts';
import { releases } from './collections/releases.ts';
import { reviews } from './collections/reviews.ts';
import { services } from './collections/services.ts';
import { sources } from './collections/sources.ts';
import { system } from './collections/system.ts';
import { tiles } from './collections/tiles.ts';
import { unknowns } from './collections/unknowns.ts';

/** The one table of collections, in the order in which the documentation lists them. */
export const COLLECTIONS = {
  system,
  places,
  tiles,
  areas,
  lsoas,
  neighbourhoods,
  services,
  decisions,
  register,
  'decisions-seen': decisionsSeen,
  bodies,
  agreements,
  'agreement-parts': agreementParts,
  principles,
  assessments,
  reviews,
  'agreement-dates': agreementDates,
  commitments,
  priorities,
  events,
  people,
  funds,
  indicators,
  observations,
  glossary,
  sources,
  unknowns,
  conflicts,
  changes,
  connections,
  decks,
  releases,
};

type Table = typeof COLLECTIONS;
/** The collections whose field `F` is a schema. */
type NamesWith<F extends 'stored' | 'item'> = {
  [N in keyof Table]: Table[N][F] extends z.ZodType ? N : never;
}[keyof Table];

/** The collections of API version 1. */
export type CollectionName = NamesWith<'item'>;
/** The collections that a record stores. Those that it does not are worked out from these. */
export type StoredName = NamesWith<'stored'>;

/** An entry as it is in the record's files. */
export type StoredItem<N extends StoredName> = z.infer<Table[N]['stored']>;
/** An item as the API answers it. */
export type Item<N extends CollectionName> = z.infer<Table[N]['item']>;
export type Params<N extends CollectionName> = {
  [P in keyof Table[N]['params']]?: Table[N]['params'][P] extends z.ZodType<infer V>
    ? Exclude<V, undefined>
    : never;
};

// Object.keys returns string[].
const names = Object.keys(COLLECTIONS) as (keyof Table)[];
export const COLLECTION_NAMES = names.filter(
  (name): name is CollectionName => COLLECTIONS[name].item !== null,
);
export const STORED_NAMES = names.filter(
  (name): name is StoredName => COLLECTIONS[name].stored !== null,
);

/** The collections that are stored and answered. */
export const READ_NAMES = STORED_NAMES.filter(
  (name): name is StoredName & CollectionName => COLLECTIONS[name].item !== null,
);

/** The field that no two entries of a collection share. */
export const keyField = (name: StoredName): string => COLLECTIONS[name].key ?? 'id';

/**
 * The parameters of addresses and of the API that name one entry, with its collection: `place` names
 * one of `places`. What is not stored or not answered has none.
 */
export const PARAMETERS = READ_NAMES.flatMap((name) => {
  const { parameter } = COLLECTIONS[name];
  return parameter === undefined ? [] : [{ parameter, collection: name }];
});

/** The keys of entries: ids, or codes of areas. */
export const keysOf = (name: StoredName, rows: readonly object[]): string[] =>
  rows.map((row) => String(new Map<string, unknown>(Object.entries(row)).get(keyField(name))));
