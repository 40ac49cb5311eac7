import type { FindData } from '#src/features/find/findQueries.ts';
import type { FindEntry } from '#src/features/find/matching/FindEntry.ts';
import { compareAddress } from '#src/figures/comparison/compareAddress.ts';

import { isIllustrative } from './isIllustrative.ts';
import { named } from './named.ts';
import { districtsOf } from './placeTerms.ts';

/** Less than that of a place, so that the place comes first. */
const DISTRICT_WEIGHT = 0.9;

/** The districts that have figures of their own, each beside its place. */
export function districtEntries({
  places,
  areas,
  observations,
  system: [system],
}: FindData): FindEntry[] {
  const withFigure = new Set(observations.map(({ area }) => area));
  return places.flatMap((place) =>
    districtsOf(place, areas)
      .filter(({ code }) => withFigure.has(code))
      .map(({ code, name, alsoKnownAs = [] }) => ({
        kind: 'figure',
        id: code,
        title: `${name}: its own figures`,
        says: `Beside those of ${place.name}.`,
        to: compareAddress({ areas: [code, place.id] }),
        illustrative: isIllustrative(system),
        terms: named([name, ...alsoKnownAs], DISTRICT_WEIGHT),
      })),
  );
}
