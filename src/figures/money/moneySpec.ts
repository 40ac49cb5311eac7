import { styleOf } from '#src/charts/placeStyles.ts';
import type { BarsSpec } from '#src/contract/figures/chartSpec.ts';
import type { Place } from '#src/contract/place.ts';
import { formatMoney } from '#src/narrative/language/format.ts';
import { sumsSentence } from '#src/narrative/promises/moneySentence.ts';

import type { MoneyBars, MoneyTable } from './moneyTables.ts';

/**
 * The sums of one measure in one year as bars.
 * @param places every place; their order decides colours and markers
 */
export const moneySpec = (
  { name }: Pick<MoneyTable, 'name'>,
  { year, sums }: MoneyBars,
  places: readonly Place[],
): BarsSpec => ({
  kind: 'bars',
  name: sumsSentence(
    name,
    year,
    sums.map(({ place, fund }) => ({ ...fund, placeName: place.name })),
  ),
  rows: sums.map(({ place, fund }) => ({
    id: place.id,
    label: place.name,
    style: styleOf(
      places.findIndex(({ id }) => id === place.id),
      places.length,
    ),
    value: fund.amount,
    text: formatMoney(fund.amount, fund.precision),
  })),
});
