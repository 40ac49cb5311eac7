import { BarsChart } from '#src/charts/bars/BarsChart.tsx';
import type { Place } from '#src/contract/place.ts';

import { moneySpec } from '#src/figures/money/moneySpec.ts';
import { moneyBars, type MoneyTable } from '#src/figures/money/moneyTables.ts';

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
      <BarsChart spec={moneySpec(table, bars, places)} />
      <p className="secondary small">Whole sums, not for each resident: places differ in size.</p>
    </div>
  );
}
