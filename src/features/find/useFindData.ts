import { useCollection } from '#src/client/useCollection.ts';

import type { FindData } from './matching/findEntries.ts';

/** Everything that is searched, from the cache: the page's loader has `FIND_QUERIES`. */
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
