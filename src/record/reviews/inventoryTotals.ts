import type { CostMeasure, Precision } from '#src/contract/plain/words.ts';
import type { SharedService } from '#src/contract/reviews/reviewInventory.ts';
import { addSums } from '#src/record/addSums.ts';

type Service = Pick<SharedService, 'id' | 'name' | 'cost' | 'overlaps'>;

/** What some services cost together: sums of one measure and one year. */
export type CostTotal = {
  readonly measure: CostMeasure;
  readonly year: string;
  readonly amount: number;
  readonly precision: Precision;
  /** The services whose costs are in it. */
  readonly services: readonly Service[];
};

export type InventoryTotals = {
  /** Those of most services first. */
  readonly totals: readonly CostTotal[];
  /** Whose cost is known but has no measure or no year, so that it can be added to none. */
  readonly alone: readonly Service[];
  /** Whose cost is not known, which is not zero. */
  readonly notKnown: readonly Service[];
  /** How many services there are. */
  readonly of: number;
};

/** What can be added: null where it can't, as its measure or year is not stated. */
function likeness({ cost }: Service): { measure: CostMeasure; year: string } | null {
  if (cost === null || cost.measure === 'not-stated' || cost.money.year === null) return null;
  return { measure: cost.measure, year: cost.money.year };
}

/** Adds the costs of an inventory: only what is of one measure and one year, and nothing that is not known. */
export function inventoryTotals(services: readonly Service[]): InventoryTotals {
  const groups = Map.groupBy(services, (service) => {
    const like = likeness(service);
    return like && `${like.measure} ${like.year}`;
  });
  const totals = [...groups.values()].flatMap((some) => {
    const like = some[0] ? likeness(some[0]) : null;
    if (!like) return [];
    const sums = some.flatMap(({ cost }) => cost?.money ?? []);
    return [{ ...like, ...addSums(sums), services: some }];
  });
  return {
    totals: totals.sort((a, b) => b.services.length - a.services.length),
    alone: services.filter((service) => service.cost !== null && likeness(service) === null),
    notKnown: services.filter(({ cost }) => cost === null),
    of: services.length,
  };
}

/** Two services that do the same, told by one of them or by both. */
export type Overlap = {
  readonly services: readonly [Service, Service];
  readonly texts: readonly string[];
  /** What the two cost together; null: not both are known and alike. */
  readonly total: CostTotal | null;
};

/** The overlaps of an inventory, each pair once. */
export function overlapsOf(services: readonly Service[]): Overlap[] {
  const byId = new Map(services.map((service) => [service.id, service]));
  const pairs = new Map<string, { pair: [Service, Service]; texts: Set<string> }>();
  for (const service of services)
    for (const { service: id, text } of service.overlaps ?? []) {
      const other = byId.get(id);
      if (!other) continue;
      const key = [service.id, id].sort().join(' ');
      const found = pairs.get(key) ?? { pair: [service, other], texts: new Set<string>() };
      found.texts.add(text);
      pairs.set(key, found);
    }
  return [...pairs.values()].map(({ pair, texts }) => {
    const { totals } = inventoryTotals(pair);
    const [total = null] = totals.filter((one) => one.services.length === 2);
    return { services: pair, texts: [...texts], total };
  });
}
