/** Excel reads UTF-8 only where a file begins with this mark; other readers skip it. */
const BYTE_ORDER_MARK = '\ufeff';
const NUMBER = /^[+-]?\d+(\.\d+)?$/;
/**
 * The beginning of a text that a spreadsheet runs as a formula, full-width signs included.
 * Source: OWASP, CSV Injection, https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Puts an apostrophe before a text that a spreadsheet would run as a formula. */
export const guardedCell = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;

/** Quotes a cell where its text needs it. Source: RFC 4180, https://www.rfc-editor.org/rfc/rfc4180 */
export const quotedCell = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** The cell of a scalar: numbers as in JSON, so that nothing is rounded; '' for null and undefined. */
export function scalarCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? guardedCell(value) : JSON.stringify(value);
}

/**
 * A CSV file (RFC 4180: commas, CRLF, quotes where needed), UTF-8 with a byte order mark. It has only
 * headings and rows, no comment lines, so that every CSV reader can read it. It needs no schema, so
 * that the browser can use it without Zod.
 * @param rows of cells as `scalarCell` writes them
 */
export const csvText = (
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string =>
  `${BYTE_ORDER_MARK}${[headings, ...rows].map((cells) => `${cells.map(quotedCell).join(',')}\r\n`).join('')}`;
