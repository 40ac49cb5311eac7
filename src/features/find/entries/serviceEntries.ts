import { paths } from '#src/addresses/paths.ts';
import type { FindData } from '#src/features/find/findQueries.ts';
import type { FindEntry } from '#src/features/find/matching/FindEntry.ts';

import { isIllustrative } from './isIllustrative.ts';
import { named } from './named.ts';

const ALIAS_WEIGHT = 0.98;
const GROUP_WEIGHT = 0.5;

/** The services; with a place, who decides about one there. */
export const serviceEntries = ({ services, places }: FindData): FindEntry[] =>
  services.map((service) => ({
    kind: 'service',
    id: service.id,
    title: service.name,
    says: `Who decides about ${service.inSentence}, place by place.`,
    to: paths.service(service.id),
    illustrative: isIllustrative(service),
    terms: [
      ...named([service.name], 1),
      ...named(service.alsoKnownAs ?? [], ALIAS_WEIGHT),
      ...named([service.group], GROUP_WEIGHT),
    ],
    inPlace: ({ place }) => [
      {
        title: `${service.name} in ${places.find(({ id }) => id === place)?.name ?? place}`,
        says: 'Who decides, since when and on what source.',
        to: paths.cell(place, service.id),
      },
    ],
  }));
