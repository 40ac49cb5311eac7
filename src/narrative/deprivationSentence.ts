import type { Place } from '#src/contract/place.ts';

import { formatNumber } from './format.ts';

/** How many of a place's small areas are among the most deprived tenth of England. */
export function deprivationSentence(place: Pick<Place, 'name' | 'deprivation'>): string {
  const deciles = place.deprivation?.deciles ?? [];
  const total = deciles.reduce((sum, count) => sum + count, 0);
  if (total === 0) return `Deprivation in ${place.name}: not found in published sources.`;
  const most = deciles[0] ?? 0;
  const share = formatNumber((100 * most) / total, 0);
  return `In ${place.name} ${formatNumber(most, 0)} of ${formatNumber(total, 0)} small areas (${share}%) are among the most deprived tenth in England.`;
}
