import type { Place } from '#src/contract/place.ts';
import type { Fund } from '#src/contract/promises.ts';

/** A row of a table: a place’s sums by year, or those of one part of them. */
export type MoneyRow = {
  place: Place;
  /** How deep within the place’s sum: 0 the sum itself, 1 a part of it, 2 a part of a part. */
  depth: number;
  label: string;
  /** The funds of each of the table's years; none in a year: not found. */
  years: Fund[][];
};

export type MoneyTable = {
  measure: string;
  name: string;
  /** Oldest first. */
  years: string[];
  /** Every place has one, with or without a sum. */
  rows: MoneyRow[];
  /** The note that all sums of the measure have; null: they have none in common. */
  note: string | null;
};

/** Whether a sum is no part of another, or of none that is among the funds. */
const isRoot = (fund: Fund, funds: readonly Fund[]): boolean =>
  fund.partOf === null || !funds.some(({ id }) => id === fund.partOf);

export const partsOf = (whole: Fund, funds: readonly Fund[]): Fund[] =>
  funds.filter(({ partOf }) => partOf === whole.id);

const byYear = (funds: readonly Fund[], years: readonly string[]): Fund[][] =>
  years.map((year) => funds.filter((fund) => fund.year === year));

/** The rows of the parts of some sums of one place, one row for each measure. */
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
 * Funds as tables, one for each measure: places in the order given, years oldest first, parts
 * beneath the sum that they belong to.
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
 * The sums of one measure that can be drawn: of the latest year in which at least two places have
 * one sum each that is exact or rounded. A sum “just under” another has no length to draw.
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
