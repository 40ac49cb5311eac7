import type { Observation } from '#src/contract/outcomes.ts';
import type { Area, Place } from '#src/contract/place.ts';
import type { FindEntry } from '#src/features/find/matching/FindEntry.ts';
import { compareAddress } from '#src/figures/comparison/compareAddress.ts';

import { districtsOf } from './placeTerms.ts';

/** Less than that of a place, so that the place comes first. */
const DISTRICT_WEIGHT = 0.9;

type Data = {
  places: readonly Place[];
  areas: readonly Area[];
  observations: readonly Observation[];
  /** Whether the whole record is made up. */
  illustrative: boolean;
};

/** The districts that have figures of their own, each beside its place. */
export function districtEntries({ places, areas, observations, illustrative }: Data): FindEntry[] {
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
        illustrative,
        terms: [name, ...alsoKnownAs].map((text) => ({ text, weight: DISTRICT_WEIGHT })),
      })),
  );
}
