import { paths } from '#src/addresses/paths.ts';
import type { FindData } from '#src/features/find/findQueries.ts';
import type { FindEntry } from '#src/features/find/matching/FindEntry.ts';

import { isIllustrative } from './isIllustrative.ts';
import { placeTerms } from './placeTerms.ts';

/** The places, by their names and by those of their districts. */
export const placeEntries = ({ places, areas }: FindData): FindEntry[] =>
  places.map((place) => ({
    kind: 'place',
    id: place.id,
    title: place.name,
    says: place.body,
    to: paths.place(place.id),
    illustrative: isIllustrative(place),
    terms: placeTerms(place, areas),
    where: { place: place.id },
  }));
