import type { z } from 'zod';

import { Conflict, Event, Source, Unknown } from './history.ts';
import { Indicator, Observation } from './outcomes.ts';
import { Area, Lsoa, Person, Place } from './place.ts';
import { Commitment, Fund, Priority } from './promises.ts';
import { Decision, Service } from './register.ts';
import { System } from './system.ts';
import { Tile } from './tile.ts';

/** The schemas of the collections that a record stores. All other answers are derived from these. */
export const STORED_SCHEMAS = {
  system: System,
  sources: Source,
  areas: Area,
  lsoas: Lsoa,
  places: Place,
  tiles: Tile,
  services: Service,
  decisions: Decision,
  commitments: Commitment,
  priorities: Priority,
  events: Event,
  people: Person,
  funds: Fund,
  indicators: Indicator,
  observations: Observation,
  unknowns: Unknown,
  conflicts: Conflict,
} as const;

export type StoredName = keyof typeof STORED_SCHEMAS;
export type StoredItem<N extends StoredName> = z.infer<(typeof STORED_SCHEMAS)[N]>;

/** A whole record in memory: each stored collection as rows; `system` has exactly one. */
export type RecordData = { readonly [N in StoredName]: readonly StoredItem<N>[] };
