import { z } from 'zod';

/** A column of a CSV file: its heading, and its cell in a row as text. */
type Column = { name: string; cell: (row: object) => string };

/** Excel reads UTF-8 only where a file begins with this mark; other readers skip it. */
const BYTE_ORDER_MARK = '\ufeff';
const NUMBER = /^[+-]?\d+(\.\d+)?$/;
/**
 * What makes a spreadsheet take a text for a formula, full-width signs included.
 * Source: OWASP, CSV Injection, https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

const guarded = (text: string) => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text);

/** Source: RFC 4180, https://www.rfc-editor.org/rfc/rfc4180 */
export const quotedCell = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A scalar as text; numbers as JSON has them, so nothing is rounded. */
function scalarCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? guarded(value) : JSON.stringify(value);
}

/** What a type is once “optional” and “or null” are taken off. */
function bare(type: z.core.$ZodType): { type: z.core.$ZodType; nullable: boolean } {
  if (type instanceof z.ZodOptional) return bare(type.unwrap());
  if (type instanceof z.ZodNullable) return { ...bare(type.unwrap()), nullable: true };
  return { type, nullable: false };
}

/** Fields in the contract’s order; of a union, those of all its members; none where not an object. */
function fieldsOf(whole: z.core.$ZodType): [string, z.core.$ZodType][] {
  const { type } = bare(whole);
  if (type instanceof z.ZodObject) return Object.entries<z.core.$ZodType>(type.shape);
  if (!(type instanceof z.ZodUnion)) return [];
  const fields = type.options.flatMap(fieldsOf);
  // A Map keeps a name where it first stood; which member’s type stands for it doesn’t matter.
  return [...new Map(fields)];
}

function at(row: unknown, name: string): unknown {
  if (typeof row !== 'object' || row === null || !Object.hasOwn(row, name)) return undefined;
  // It was just seen to have it.
  return (row as Record<string, unknown>)[name];
}

/**
 * Writes the cells of one field. A list of scalars is joined with “; ”. An empty one is an empty
 * cell, except where the contract tells it from null: there it is `[]`. Lists of objects are JSON.
 */
function cellWriter(whole: z.core.$ZodType): (value: unknown) => string {
  const { type, nullable } = bare(whole);
  if (!(type instanceof z.ZodArray) || fieldsOf(type.element).length > 0) return scalarCell;
  return (value) => {
    if (!Array.isArray(value)) return scalarCell(value);
    return value.length === 0 && nullable ? '[]' : guarded(value.map(String).join('; '));
  };
}

/** Columns of an item: one a field; those of an object within it by dotted names, one level deep. */
const columnsOf = (item: z.core.$ZodType): Column[] =>
  fieldsOf(item).flatMap(([name, type]) => {
    const parts = fieldsOf(type);
    if (parts.length === 0) {
      const write = cellWriter(type);
      return [{ name, cell: (row: object) => write(at(row, name)) }];
    }
    return parts.map(([part, partType]) => {
      const write = cellWriter(partType);
      return { name: `${name}.${part}`, cell: (row: object) => write(at(at(row, name), part)) };
    });
  });

/** The headings of an item’s columns, in the contract’s order. */
export const csvHeadings = (item: z.ZodType): string[] => columnsOf(item).map(({ name }) => name);

/**
 * Rows as CSV (RFC 4180: commas, CRLF, quotes where needed), UTF-8 with a byte order mark. Texts
 * that a spreadsheet would run as a formula get an apostrophe before them. There are no lines but
 * the headings and the rows, so that every reader of CSV reads it.
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
    ...more.map((name) => ({ name, cell: (row: object) => scalarCell(at(row, name)) })),
  ];
  const line = (cells: string[]) => `${cells.map(quotedCell).join(',')}\r\n`;
  return [
    BYTE_ORDER_MARK,
    line(columns.map(({ name }) => name)),
    ...rows.map((row) => line(columns.map(({ cell }) => cell(row)))),
  ].join('');
}
