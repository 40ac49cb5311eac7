import { BarRows } from '#src/charts/bars/BarRows.tsx';
import type { Place } from '#src/contract/place.ts';
import { sumsSentence } from '#src/narrative/promises/moneySentence.ts';

import { barRows } from './barRows.ts';
import { moneyBars, type MoneyTable } from './moneyTables.ts';

type Props = {
  readonly table: MoneyTable;
  /** Every place; their order decides colours and markers. */
  readonly places: readonly Place[];
};

/** The sums of one measure in one year as bars; nothing where fewer than two places can be drawn. */
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
