import { BarRows } from '#src/charts/BarRows.tsx';
import { styleOf } from '#src/charts/placeStyles.ts';
import type { Place } from '#src/contract/place.ts';
import { formatMoney } from '#src/narrative/format.ts';
import { sumsSentence } from '#src/narrative/moneySentence.ts';

import { moneyBars, type MoneyTable } from './moneyTables.ts';

type Props = {
  readonly table: MoneyTable;
  /** Every place, whose order gives each its colour and marker. */
  readonly places: readonly Place[];
};

/** One measure in one year as bars, where at least two places can be drawn; else nothing. */
export function MeasureBars({ table, places }: Props) {
  const bars = moneyBars(table);
  if (!bars) return null;
  const { year, sums } = bars;
  const illustrative = sums.some(({ fund }) => fund.basis === 'illustrative');
  return (
    <div className={illustrative ? 'illustrative' : undefined}>
      <h3>
        In {year}
        {illustrative && <span className="secondary"> (illustrative)</span>}
      </h3>
      <BarRows
        name={sumsSentence(
          table.name,
          year,
          sums.map(({ place, fund }) => ({ ...fund, placeName: place.name })),
        )}
        rows={sums.map(({ place, fund }) => ({
          id: place.id,
          label: place.name,
          style: styleOf(
            places.findIndex(({ id }) => id === place.id),
            places.length,
          ),
          value: fund.amount,
          text: formatMoney(fund.amount, fund.precision),
        }))}
      />
      <p className="secondary small">Whole sums, not for each resident: places differ in size.</p>
    </div>
  );
}
