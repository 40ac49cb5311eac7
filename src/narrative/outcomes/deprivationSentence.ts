import type { Place } from '#src/contract/place.ts';
import { formatNumber } from '#src/narrative/language/format.ts';

type PlaceDeprivation = Pick<Place, 'name' | 'deprivation'>;

const countsOf = ({ deprivation }: PlaceDeprivation) => {
  const deciles = deprivation?.deciles ?? [];
  return { deciles, total: deciles.reduce((sum, count) => sum + count, 0) };
};

/** The number of a place's small areas among the most deprived tenth of England. */
export function deprivationSentence(place: PlaceDeprivation): string {
  const { deciles, total } = countsOf(place);
  if (total === 0) return `Deprivation in ${place.name}: not found in published sources.`;
  const most = deciles[0] ?? 0;
  return `In ${place.name} ${formatNumber(most, 0)} of ${formatNumber(total, 0)} small areas (${shareOf(most, total)}) are among the most deprived tenth in England.`;
}

const NTH = ['', 'second ', 'third ', 'fourth ', 'fifth '] as const;

/** The number of a place's small areas in one national tenth. @param n from 0, the most deprived, to 9 */
export function decileSentence(place: PlaceDeprivation, n: number): string {
  const { deciles, total } = countsOf(place);
  const count = deciles[n] ?? 0;
  const tenth = n < 5 ? `${NTH[n] ?? ''}most deprived` : `${NTH[9 - n] ?? ''}least deprived`;
  const [some, are] =
    count === 0
      ? [`none of the ${formatNumber(total, 0)} small areas`, 'is']
      : [
          `${formatNumber(count, 0)} of ${formatNumber(total, 0)} small areas (${shareOf(count, total)})`,
          count === 1 ? 'is' : 'are',
        ];
  return `In ${place.name} ${some} ${are} in the ${tenth} tenth in England.`;
}

/** A count as a percentage of the total: “40%”; “under 1%” where it would round to 0%. */
export function shareOf(count: number, total: number): string {
  const share = total === 0 ? 0 : (100 * count) / total;
  return share > 0 && share < 0.5 ? 'under 1%' : `${formatNumber(share, 0)}%`;
}
