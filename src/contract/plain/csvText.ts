/** Excel reads UTF-8 only where a file begins with this mark; other readers skip it. */
const BYTE_ORDER_MARK = '\ufeff';
const NUMBER = /^[+-]?\d+(\.\d+)?$/;
/**
 * What makes a spreadsheet take a text for a formula, full-width signs included.
 * Source: OWASP, CSV Injection, https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text that a spreadsheet would run as a formula gets an apostrophe before it. */
export const guardedCell = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;

/** Source: RFC 4180, https://www.rfc-editor.org/rfc/rfc4180 */
export const quotedCell = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A scalar as text; numbers as JSON has them, so nothing is rounded. Null is an empty cell. */
export function scalarCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? guardedCell(value) : JSON.stringify(value);
}

/**
 * A CSV file (RFC 4180: commas, CRLF, quotes where needed), UTF-8 with a byte order mark. There are
 * no lines but the headings and the rows, so that every reader of CSV reads it. It knows no schema,
 * so that the browser can write the rows of a figure by it.
 * @param rows of cells as `scalarCell` writes them
 */
export const csvText = (
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string =>
  `${BYTE_ORDER_MARK}${[headings, ...rows].map((cells) => `${cells.map(quotedCell).join(',')}\r\n`).join('')}`;
