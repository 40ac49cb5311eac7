import { useMemo } from 'react';

import { useCollection } from '#src/client/useCollection.ts';

import { LATEST_OF_AREAS, type FindData } from './findQueries.ts';

/**
 * Everything that is searched, from the cache: the page's loader has `FIND_QUERIES`. It stays the same
 * while the answers do.
 */
export function useFindData(): FindData {
  const system = useCollection('system').items;
  const places = useCollection('places').items;
  const areas = useCollection('areas').items;
  const neighbourhoods = useCollection('neighbourhoods').items;
  const services = useCollection('services').items;
  const indicators = useCollection('indicators').items;
  const observations = useCollection('observations', LATEST_OF_AREAS).items;
  const people = useCollection('people').items;
  const events = useCollection('events').items;
  const funds = useCollection('funds').items;
  const unknowns = useCollection('unknowns').items;
  const glossary = useCollection('glossary').items;
  return useMemo(
    () => ({
      system,
      places,
      areas,
      neighbourhoods,
      services,
      indicators,
      observations,
      people,
      events,
      funds,
      unknowns,
      glossary,
    }),
    [
      system,
      places,
      areas,
      neighbourhoods,
      services,
      indicators,
      observations,
      people,
      events,
      funds,
      unknowns,
      glossary,
    ],
  );
}
