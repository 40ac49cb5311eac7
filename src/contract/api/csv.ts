import { z } from 'zod';

import { csvText, guardedCell, scalarCell } from '#src/contract/plain/csvText.ts';

/** A column of a CSV file: its heading, and the text of its cell in a row. */
type Column = { name: string; cell: (row: object) => string };

/** The type inside “optional” and “or null”. */
function unwrapped(type: z.core.$ZodType): { type: z.core.$ZodType; nullable: boolean } {
  if (type instanceof z.ZodOptional) return unwrapped(type.unwrap());
  if (type instanceof z.ZodNullable) return { ...unwrapped(type.unwrap()), nullable: true };
  return { type, nullable: false };
}

/** An object’s fields in the contract’s order, or those of all members of a union; none for other types. */
function fieldsOf(whole: z.core.$ZodType): [string, z.core.$ZodType][] {
  const { type } = unwrapped(whole);
  if (type instanceof z.ZodObject) return Object.entries<z.core.$ZodType>(type.shape);
  if (!(type instanceof z.ZodUnion)) return [];
  const fields = type.options.flatMap(fieldsOf);
  // Each name once, where it first comes; columns don’t depend on which member’s type it has.
  return [...new Map(fields)];
}

function fieldValue(row: unknown, name: string): unknown {
  if (typeof row !== 'object' || row === null || !Object.hasOwn(row, name)) return undefined;
  // Object.hasOwn doesn’t narrow the type.
  return (row as Record<string, unknown>)[name];
}

/**
 * Returns the function that writes the cells of one field. A list of scalars is joined with “; ”; an
 * empty list is an empty cell, or `[]` where the field may also be null. Lists of objects are JSON.
 */
function cellWriter(whole: z.core.$ZodType): (value: unknown) => string {
  const { type, nullable } = unwrapped(whole);
  if (!(type instanceof z.ZodArray) || fieldsOf(type.element).length > 0) return scalarCell;
  return (value) => {
    if (!Array.isArray(value)) return scalarCell(value);
    return value.length === 0 && nullable ? '[]' : guardedCell(value.map(String).join('; '));
  };
}

/** The columns of an item: one for each field; fields of an object in it have dotted names, one level deep. */
const columnsOf = (item: z.core.$ZodType): Column[] =>
  fieldsOf(item).flatMap(([name, type]) => {
    const inner = fieldsOf(type);
    if (inner.length === 0) {
      const write = cellWriter(type);
      return [{ name, cell: (row: object) => write(fieldValue(row, name)) }];
    }
    return inner.map(([key, innerType]) => {
      const write = cellWriter(innerType);
      return {
        name: `${name}.${key}`,
        cell: (row: object) => write(fieldValue(fieldValue(row, name), key)),
      };
    });
  });

/** The headings of a schema’s columns, in the contract’s order. */
export const schemaHeadings = (item: z.ZodType): string[] =>
  columnsOf(item).map(({ name }) => name);

/**
 * Writes items of the API as a CSV file.
 * @param rows items, each with the fields named by `extra` beside its own
 * @param item the schema of one row; its fields are the columns, in its order
 * @param extra names of further scalar fields, which become the last columns
 */
export function toCsv(
  rows: readonly object[],
  item: z.ZodType,
  extra: readonly string[] = [],
): string {
  const columns = [
    ...columnsOf(item),
    ...extra.map((name) => ({ name, cell: (row: object) => scalarCell(fieldValue(row, name)) })),
  ];
  return csvText(
    columns.map(({ name }) => name),
    rows.map((row) => columns.map(({ cell }) => cell(row))),
  );
}
