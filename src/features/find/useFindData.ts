import { useCollection } from '#src/client/useCollection.ts';

import type { FindData } from './matching/findEntries.ts';

/** All that the search looks through; the page's loader has asked for it. */
export const useFindData = (): FindData => ({
  system: useCollection('system').items,
  places: useCollection('places').items,
  areas: useCollection('areas').items,
  services: useCollection('services').items,
  indicators: useCollection('indicators').items,
  people: useCollection('people').items,
  events: useCollection('events').items,
  unknowns: useCollection('unknowns').items,
});
