import { paths } from '#src/addresses/paths.ts';
import type { FindData } from '#src/features/find/findQueries.ts';
import type { FindEntry } from '#src/features/find/matching/FindEntry.ts';
import { joinWords } from '#src/narrative/language/format.ts';

import { isIllustrative } from './isIllustrative.ts';
import { named } from './named.ts';

const MEASURE_WEIGHT = 0.97;

/** Each kind of sum as one entry; with a place, the sums of it found there. */
export function fundEntries({ funds, places }: FindData): FindEntry[] {
  const nameOf = (id: string) => places.find((place) => place.id === id)?.name ?? id;
  return [...Map.groupBy(funds, ({ measure }) => measure)].flatMap(
    ([measure, own]): FindEntry[] => {
      const [first] = own;
      if (!first) return [];
      const title = first.measureName;
      const found = new Set(own.map(({ place }) => place));
      return [
        {
          kind: 'fund',
          id: measure,
          title,
          says: `Sums found for ${joinWords([...found].map(nameOf))}.`,
          to: `${paths.money}#measure-${measure}`,
          illustrative: isIllustrative(first),
          terms: named([title], MEASURE_WEIGHT),
          inPlace: ({ place }) =>
            found.has(place)
              ? [
                  {
                    title: `${title}: ${nameOf(place)}`,
                    says: 'The sums found, by year.',
                    to: `${paths.place(place)}#money`,
                  },
                ]
              : [],
        },
      ];
    },
  );
}
