import type { FigureTable, TableCell } from '#src/contract/figures/figure.ts';
import { COST_MEASURES } from '#src/contract/plain/words.ts';
import type { SharedService } from '#src/contract/reviews/reviewInventory.ts';
import { numbers, tableOf, texts } from '#src/figures/figureContent.ts';
import {
  type CostTotal,
  inventoryTotals,
  overlapsOf,
} from '#src/record/reviews/inventoryTotals.ts';

const COLUMNS = [
  ...texts('row', 'service', 'provider', 'providedFor', 'measure', 'year'),
  ...numbers('pounds', 'cost'),
  ...texts('precision', 'users', 'sla', 'overlapsWith'),
];

const totalRow = (row: string, name: string, total: CostTotal): TableCell[] => [
  row,
  name,
  null,
  null,
  COST_MEASURES[total.measure],
  total.year,
  total.amount,
  total.precision,
  null,
  null,
  null,
];

/**
 * An inventory as a table: its services; and below them, as rows of another kind so that nobody adds
 * them twice, what was added up.
 */
export function inventoryTable(services: readonly SharedService[]): FigureTable {
  const nameOf = (wanted: string) => services.find(({ id }) => id === wanted)?.name ?? wanted;
  const rows = services.map(({ name, provider, providedFor, cost, users, sla, overlaps }) => [
    'service',
    name,
    provider,
    providedFor.join('; ') || null,
    cost && COST_MEASURES[cost.measure],
    cost?.money.year ?? null,
    cost?.money.amount ?? null,
    cost ? cost.money.precision : 'not known',
    users,
    sla,
    overlaps && (overlaps.map(({ service }) => nameOf(service)).join('; ') || 'none'),
  ]);
  return tableOf(COLUMNS, [
    ...rows,
    ...inventoryTotals(services).totals.map((total) =>
      totalRow('total', total.services.map(({ name }) => name).join('; '), total),
    ),
    ...overlapsOf(services).flatMap((overlap) =>
      overlap.total === null
        ? []
        : [totalRow('overlap', overlap.services.map(({ name }) => name).join('; '), overlap.total)],
    ),
  ]);
}
