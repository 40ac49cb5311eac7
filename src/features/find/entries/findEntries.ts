import type { FindData, SearchedName } from '#src/features/find/findQueries.ts';
import type { FindEntry } from '#src/features/find/matching/FindEntry.ts';

import { agreementEntries } from './agreementEntries.ts';
import { bodyEntries } from './bodyEntries.ts';
import { districtEntries } from './districtEntries.ts';
import { eventEntries } from './eventEntries.ts';
import { fundEntries } from './fundEntries.ts';
import { indicatorEntries } from './indicatorEntries.ts';
import { neighbourhoodEntries } from './neighbourhoodEntries.ts';
import { outsideEntries } from './outsideEntries.ts';
import { pageEntries } from './pageEntries.ts';
import { personEntries } from './personEntries.ts';
import { placeEntries } from './placeEntries.ts';
import { serviceEntries } from './serviceEntries.ts';
import { termEntries } from './termEntries.ts';
import { unknownEntries } from './unknownEntries.ts';

/** How each searched collection is found. */
const ENTRIES: { readonly [N in SearchedName]: (data: FindData) => FindEntry[] } = {
  system: outsideEntries,
  places: placeEntries,
  areas: districtEntries,
  neighbourhoods: neighbourhoodEntries,
  services: serviceEntries,
  indicators: indicatorEntries,
  people: personEntries,
  events: eventEntries,
  funds: fundEntries,
  unknowns: unknownEntries,
  glossary: termEntries,
  agreements: agreementEntries,
  bodies: bodyEntries,
};

/** Everything of the record that can be found, and the pages. */
export const findEntries = (data: FindData): FindEntry[] =>
  [...Object.values(ENTRIES), pageEntries].flatMap((entries) => entries(data));
