import { useMemo } from 'react';

import { useCollection } from '#src/client/useCollection.ts';

import type { FindData } from './findQueries.ts';

/**
 * Everything that is searched, from the cache: the page's loader has `FIND_QUERIES`. It stays the same
 * while the answers do.
 */
export function useFindData(): FindData {
  const system = useCollection('system').items;
  const places = useCollection('places').items;
  const areas = useCollection('areas').items;
  const services = useCollection('services').items;
  const indicators = useCollection('indicators').items;
  const people = useCollection('people').items;
  const events = useCollection('events').items;
  const unknowns = useCollection('unknowns').items;
  const glossary = useCollection('glossary').items;
  return useMemo(
    () => ({ system, places, areas, services, indicators, people, events, unknowns, glossary }),
    [system, places, areas, services, indicators, people, events, unknowns, glossary],
  );
}
