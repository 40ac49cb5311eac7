import type { BarsSpec } from '#src/contract/figures/chartSpec.ts';
import { formatMoney } from '#src/narrative/language/format.ts';
import { totalSentence } from '#src/narrative/reviews/inventorySentences.ts';
import type { CostTotal, InventoryTotals } from '#src/record/reviews/inventoryTotals.ts';

/** One look for all: services are no places. */
const STYLE = { colour: 'rest', marker: 'square', dash: null } as const;

/**
 * The costs in one total as bars, which are of one measure and year, the largest first; null where
 * there is nothing to compare, or a sum has no length to draw.
 * @param totals of the inventory that it belongs to
 */
export function inventoryBars(total: CostTotal, totals: InventoryTotals): BarsSpec | null {
  if (total.services.length < 2 || total.precision === 'just-under') return null;
  return {
    kind: 'bars',
    name: totalSentence(total, totals),
    rows: total.services
      .flatMap(({ id, name, cost }) =>
        cost
          ? [
              {
                id,
                label: name,
                style: STYLE,
                value: cost.money.amount,
                text: formatMoney(cost.money.amount, cost.money.precision),
              },
            ]
          : [],
      )
      .sort((a, b) => b.value - a.value),
  };
}
