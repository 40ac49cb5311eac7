import { paths } from '#src/addresses/paths.ts';
import type { FindData } from '#src/features/find/findQueries.ts';
import type { FindEntry } from '#src/features/find/matching/FindEntry.ts';
import { documentDate } from '#src/narrative/agreements/agreementWords.ts';

import { isIllustrative } from './isIllustrative.ts';
import { named } from './named.ts';

/** Of one elsewhere: less than a word of the glossary, or a place, that a reader may mean. */
const ELSEWHERE_WEIGHT = 0.65;
const PARTY_WEIGHT = 0.5;

/** The agreements, by their names, area and parties; one elsewhere says that it is not about here. */
export const agreementEntries = ({ agreements, bodies }: FindData): FindEntry[] =>
  agreements.map((agreement) => {
    const { id, name, shortName, area, ownPlaces, sentence } = agreement;
    const isElsewhere = ownPlaces.length === 0;
    const parties = agreement.parties.map(({ body }) => body);
    return {
      kind: 'agreement',
      id,
      title: name,
      says: `${isElsewhere ? `In ${area}, not here. ` : ''}${sentence} (${documentDate(agreement)})`,
      to: paths.agreement(id),
      illustrative: isIllustrative(agreement),
      terms: [
        ...named(
          [name, shortName, ...(agreement.alsoKnownAs ?? []), ...(isElsewhere ? [area] : [])],
          isElsewhere ? ELSEWHERE_WEIGHT : 1,
        ),
        ...named(
          bodies.filter((body) => parties.includes(body.id)).map((body) => body.name),
          PARTY_WEIGHT,
        ),
      ],
    };
  });
