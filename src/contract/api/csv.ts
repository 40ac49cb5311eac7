import { z } from 'zod';

import { csvText, guardedCell, scalarCell } from '#src/contract/plain/csvText.ts';

/** A column of a CSV file: its heading, and its cell in a row as text. */
type Column = { name: string; cell: (row: object) => string };

/** What a type is once “optional” and “or null” are taken off. */
function unwrapped(type: z.core.$ZodType): { type: z.core.$ZodType; nullable: boolean } {
  if (type instanceof z.ZodOptional) return unwrapped(type.unwrap());
  if (type instanceof z.ZodNullable) return { ...unwrapped(type.unwrap()), nullable: true };
  return { type, nullable: false };
}

/** Fields in the contract’s order; of a union, those of all its members; none where not an object. */
function fieldsOf(whole: z.core.$ZodType): [string, z.core.$ZodType][] {
  const { type } = unwrapped(whole);
  if (type instanceof z.ZodObject) return Object.entries<z.core.$ZodType>(type.shape);
  if (!(type instanceof z.ZodUnion)) return [];
  const fields = type.options.flatMap(fieldsOf);
  // A Map keeps a name where it first stood; which member’s type stands for it doesn’t matter.
  return [...new Map(fields)];
}

function fieldValue(row: unknown, name: string): unknown {
  if (typeof row !== 'object' || row === null || !Object.hasOwn(row, name)) return undefined;
  // It was just seen to have it.
  return (row as Record<string, unknown>)[name];
}

/**
 * Writes the cells of one field. A list of scalars is joined with “; ”. An empty one is an empty
 * cell, except where the contract tells it from null: there it is `[]`. Lists of objects are JSON.
 */
function cellWriter(whole: z.core.$ZodType): (value: unknown) => string {
  const { type, nullable } = unwrapped(whole);
  if (!(type instanceof z.ZodArray) || fieldsOf(type.element).length > 0) return scalarCell;
  return (value) => {
    if (!Array.isArray(value)) return scalarCell(value);
    return value.length === 0 && nullable ? '[]' : guardedCell(value.map(String).join('; '));
  };
}

/** Columns of an item: one a field; those of an object within it by dotted names, one level deep. */
const columnsOf = (item: z.core.$ZodType): Column[] =>
  fieldsOf(item).flatMap(([name, type]) => {
    const parts = fieldsOf(type);
    if (parts.length === 0) {
      const write = cellWriter(type);
      return [{ name, cell: (row: object) => write(fieldValue(row, name)) }];
    }
    return parts.map(([part, partType]) => {
      const write = cellWriter(partType);
      return {
        name: `${name}.${part}`,
        cell: (row: object) => write(fieldValue(fieldValue(row, name), part)),
      };
    });
  });

/** The headings of an item’s columns, in the contract’s order. */
export const schemaHeadings = (item: z.ZodType): string[] =>
  columnsOf(item).map(({ name }) => name);

/**
 * Rows of the contract as CSV.
 * @param rows as the contract has them, each with the fields of `more` beside its own
 * @param item the schema of one row; its fields are the columns, in its order
 * @param more names of further fields, scalars, that become the last columns
 */
export function toCsv(
  rows: readonly object[],
  item: z.ZodType,
  more: readonly string[] = [],
): string {
  const columns = [
    ...columnsOf(item),
    ...more.map((name) => ({ name, cell: (row: object) => scalarCell(fieldValue(row, name)) })),
  ];
  return csvText(
    columns.map(({ name }) => name),
    rows.map((row) => columns.map(({ cell }) => cell(row))),
  );
}
