import type { Place } from '#src/contract/place.ts';
import type { Fund } from '#src/contract/promises.ts';

/** A row of one table: a place’s own sums, or the part of them that one measure is, by year. */
export type MoneyRow = {
  place: Place;
  /** How deep within the place’s sum: 0 the sum itself, 1 a part of it, 2 a part of a part. */
  depth: number;
  label: string;
  /** As many as the table has years; an empty one: not found. */
  years: Fund[][];
};

export type MoneyTable = {
  measure: string;
  name: string;
  /** Oldest first. */
  years: string[];
  /** Every place has one, with or without a sum. */
  rows: MoneyRow[];
  /** A note that every sum of the measure has, said once. */
  note: string | null;
};

/** A sum that stands alone, or whose whole is not known. */
const isRoot = (fund: Fund, funds: readonly Fund[]): boolean =>
  fund.partOf === null || !funds.some(({ id }) => id === fund.partOf);

export const partsOf = (whole: Fund, funds: readonly Fund[]): Fund[] =>
  funds.filter(({ partOf }) => partOf === whole.id);

const byYear = (funds: readonly Fund[], years: readonly string[]): Fund[][] =>
  years.map((year) => funds.filter((fund) => fund.year === year));

/** The rows of the parts beneath some sums of one place, each measure once. */
function partRows(
  wholes: readonly Fund[],
  funds: readonly Fund[],
  place: Place,
  years: readonly string[],
  depth: number,
): MoneyRow[] {
  const parts = wholes.flatMap((whole) => partsOf(whole, funds));
  return [...new Set(parts.map(({ measure }) => measure))].flatMap((measure) => {
    const own = parts.filter((part) => part.measure === measure);
    const label = own[0]?.measureName ?? measure;
    return [
      { place, depth, label, years: byYear(own, years) },
      ...partRows(own, funds, place, years, depth + 1),
    ];
  });
}

/**
 * Funds as tables, one for each measure, so that unlike measures never meet: places in their order,
 * years oldest first, parts beneath the sum that they are a part of.
 */
export function moneyTables(funds: readonly Fund[], places: readonly Place[]): MoneyTable[] {
  const roots = funds.filter((fund) => isRoot(fund, funds));
  return [...new Set(roots.map(({ measure }) => measure))].map((measure) => {
    const own = roots.filter((fund) => fund.measure === measure);
    const years = [...new Set(own.map(({ year }) => year))].sort();
    const [first] = own;
    const note = first?.note ?? null;
    const found = (place: Place) => own.filter((fund) => fund.place === place.id);
    return {
      measure,
      name: first?.measureName ?? measure,
      years,
      rows: places.flatMap((place) => {
        const sums = found(place);
        return [
          { place, depth: 0, label: place.name, years: byYear(sums, years) },
          ...partRows(sums, funds, place, years, 1),
        ];
      }),
      note: own.length > 1 && own.every((fund) => fund.note === note) ? note : null,
    };
  });
}

export type MoneyBars = { year: string; sums: { place: Place; fund: Fund }[] };

/**
 * What a picture of one measure may show: the latest year in which at least two places have one
 * sum each that is exact or rounded. A sum “just under” another has no length to draw.
 */
export function moneyBars(table: MoneyTable): MoneyBars | null {
  const drawn = table.years.map((year, index): MoneyBars => {
    const sums = table.rows
      .filter(({ depth }) => depth === 0)
      .flatMap(({ place, years }) => {
        const [fund, ...more] = years[index] ?? [];
        return fund && more.length === 0 && fund.precision !== 'just-under'
          ? [{ place, fund }]
          : [];
      });
    return { year, sums };
  });
  return drawn.findLast(({ sums }) => sums.length >= 2) ?? null;
}
