import { BarRows } from '#src/charts/bars/BarRows.tsx';
import type { Place } from '#src/contract/place.ts';
import { sumsSentence } from '#src/narrative/promises/moneySentence.ts';

import { barRows } from './barRows.ts';
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
        rows={barRows(bars, places)}
      />
      <p className="secondary small">Whole sums, not for each resident: places differ in size.</p>
    </div>
  );
}
