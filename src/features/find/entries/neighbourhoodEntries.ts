import { paths } from '#src/addresses/paths.ts';
import type { FindData } from '#src/features/find/findQueries.ts';
import type { FindEntry } from '#src/features/find/matching/FindEntry.ts';
import { neighbourhoodSentence } from '#src/narrative/site/findSentence.ts';

import { isIllustrative } from './isIllustrative.ts';
import { districtsOf } from './placeTerms.ts';

const NEIGHBOURHOOD_WEIGHT = 0.9;

/**
 * The neighbourhoods of each district as one entry, which leads to their place: “Kendal” stands in five
 * names, and a name that stands in two districts is found in both.
 */
export function neighbourhoodEntries({
  neighbourhoods,
  places,
  areas,
  system: [system],
}: FindData): FindEntry[] {
  const nameOf = (code: string | undefined) => areas.find((area) => area.code === code)?.name;
  const groups = Map.groupBy(neighbourhoods, ({ place, district, formerDistrict = '' }) =>
    [place, district, formerDistrict].join(' '),
  );
  return [...groups].flatMap(([id, own]): FindEntry[] => {
    const [{ district, formerDistrict } = { district: '', formerDistrict: undefined }] = own;
    const place = places.find((one) => one.id === own[0]?.place);
    if (!place) return [];
    const sentence = (names: readonly string[]) =>
      neighbourhoodSentence(names, {
        place: place.name,
        district: nameOf(district),
        former: nameOf(formerDistrict),
      });
    const code = formerDistrict ?? district;
    const hasOwnFigures = districtsOf(place, areas).some((area) => area.code === code);
    return [
      {
        kind: 'neighbourhood',
        id,
        title: place.name,
        says: sentence([]),
        saysOf: sentence,
        to: paths.place(place.id),
        illustrative: isIllustrative(system),
        terms: own.flatMap(({ name, statisticalName }) =>
          [name, statisticalName]
            .filter((text) => text !== null)
            .map((text) => ({
              text,
              // Statistical names begin like a district’s, which is found by its own name.
              weight: text === name ? NEIGHBOURHOOD_WEIGHT : NEIGHBOURHOOD_WEIGHT / 3,
            })),
        ),
        where: { place: place.id, ...(hasOwnFigures && { district: code }) },
      },
    ];
  });
}
