import type { BarRow } from '#src/charts/bars/BarRows.tsx';
import { styleOf } from '#src/charts/placeStyles.ts';
import type { Place } from '#src/contract/place.ts';
import { formatMoney } from '#src/narrative/language/format.ts';

import type { MoneyBars } from './moneyTables.ts';

/**
 * The sums of one year as bars.
 * @param places every place; their order decides colours and markers
 */
export const barRows = ({ sums }: MoneyBars, places: readonly Place[]): BarRow[] =>
  sums.map(({ place, fund }) => ({
    id: place.id,
    label: place.name,
    style: styleOf(
      places.findIndex(({ id }) => id === place.id),
      places.length,
    ),
    value: fund.amount,
    text: formatMoney(fund.amount, fund.precision),
  }));
