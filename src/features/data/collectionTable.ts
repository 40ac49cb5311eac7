import type { TableCell } from '#src/contract/figures/figure.ts';

type Cell = TableCell | boolean;

export type CollectionTable = {
  readonly headings: string[];
  readonly rows: Cell[][];
};

const isScalar = (value: unknown): value is Cell =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** A field as one cell: lists of scalars joined with “; ”, as in the CSV; other lists as JSON. */
function cellOf(value: unknown): Cell {
  if (value === undefined) return null;
  if (isScalar(value)) return value;
  return Array.isArray(value) && value.every(isScalar) ? value.join('; ') : JSON.stringify(value);
}

/** An item's fields by name; those of an object in it have dotted names, one level deep, as in the CSV. */
const fieldsOf = (item: object): [string, unknown][] =>
  Object.entries(item).flatMap(([name, value]: [string, unknown]): [string, unknown][] =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).map(([inner, of]) => [`${name}.${inner}`, of])
      : [[name, value]],
  );

/** As much as a cell of Excel holds. */
const MOST_CHARACTERS = 32_767;

/** An item once for each entry of a list that is too long for a cell. */
function spreadOver(item: object): object[] {
  for (const [name, value] of new Map<string, unknown>(Object.entries(item)))
    if (Array.isArray(value) && String(cellOf(value)).length > MOST_CHARACTERS)
      return value.map((one: unknown) => ({ ...item, [name]: one }));
  return [item];
}

/** A collection's items as a table: a row each, or as many as its longest list needs. */
export function collectionTable(items: readonly object[]): CollectionTable {
  const all = items.flatMap(spreadOver).map((item) => new Map(fieldsOf(item)));
  const headings = [...new Set(all.flatMap((fields) => [...fields.keys()]))];
  return { headings, rows: all.map((fields) => headings.map((name) => cellOf(fields.get(name)))) };
}
