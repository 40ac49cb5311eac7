import type { FileProblem } from '#src/contract/plain/fileProblem.ts';
import { didYouMean } from '#src/narrative/language/didYouMean.ts';

import { csvRecords } from './csvRecords.ts';

export type CsvRow = {
  /** Line of the file, from 1, on which the row begins. */
  line: number;
  /** The cell of a column; null if the file lacks the column. */
  cell: (column: string) => string | null;
};

const SYNTAX: Record<string, [problem: string, remedy: string]> = {
  CSV_QUOTE_NOT_CLOSED: [
    'a quotation mark is never closed',
    'Close it, or remove it. Rows from here to the end could not be checked until then.',
  ],
  INVALID_OPENING_QUOTE: [
    'there is a quotation mark inside a cell',
    'Put the whole cell in quotation marks and double the one inside, or remove it.',
  ],
  CSV_INVALID_CLOSING_QUOTE: [
    'something follows a closing quotation mark',
    'Put a comma between the two, or double a quotation mark that belongs to the text.',
  ],
};

/**
 * Reads a CSV file (RFC 4180, with a header), its columns in any order. Rows that don't fit the header
 * are reported and left out.
 * @param columns required columns
 * @param others whether other columns are allowed, as in files of other publishers
 */
export function readCsv(
  file: string,
  text: string,
  columns: readonly string[],
  others: 'refused' | 'allowed' = 'refused',
): { rows: CsvRow[]; problems: FileProblem[] } {
  const problems: FileProblem[] = [];
  return { rows: [...csvRows(file, text, columns, problems, others)], problems };
}

/**
 * The rows of a CSV file, one after the other: of a large one, there need never be all at once.
 * @param problems to which those are added that are found until a row comes
 * @see readCsv
 */
export function* csvRows(
  file: string,
  text: string,
  columns: readonly string[],
  problems: FileProblem[],
  others: 'refused' | 'allowed' = 'refused',
): Generator<CsvRow> {
  const add = (line: number, field: string, problem: string, remedy: string) =>
    problems.push({ file, line, field, problem, remedy });
  const records = csvRecords(text, ({ code, message, line }) => {
    const [problem, remedy] = SYNTAX[code] ?? [
      'could not be read as CSV',
      `Correct it: ${message}.`,
    ];
    // The parser tells of each quotation mark.
    const isTold = problems.some((told) => told.line === line && told.problem === problem);
    if (!isTold) add(line, '', problem, remedy);
  });
  const header = records.next().value;
  if (!header) {
    if (problems.length === 0)
      add(1, '', 'the file is empty', `Begin with the header ${columns.join(',')}.`);
    return;
  }
  const names = header.cells;
  const [only] = names;
  if (names.length === 1 && only && /[;\t]/.test(only)) {
    const remedy = 'Save it as CSV with commas.';
    add(1, '', 'the columns are not separated by commas', remedy);
    return;
  }
  const missing = columns.filter((column) => !names.includes(column));
  const { line } = header;
  for (const [index, name] of names.entries())
    if (!columns.includes(name)) {
      if (others === 'allowed') continue;
      add(
        line,
        name || `column ${index + 1}`,
        'is not a column of this file',
        `Remove it, or correct its name.${didYouMean(name, missing)} The columns are ${columns.join(', ')}.`,
      );
    } else if (names.indexOf(name) !== index)
      add(line, name, 'is a column twice', 'Keep one of the two.');
  for (const column of missing)
    add(
      line,
      column,
      'the column is missing',
      others === 'allowed'
        ? 'This is another file, or its publisher has changed the format.'
        : 'Add it, to the header and to every row.',
    );

  const places = new Map(columns.map((column) => [column, names.indexOf(column)]));
  for (const { line: begins, cells } of records) {
    if (cells.length !== names.length) {
      add(
        begins,
        '',
        `the row has ${cells.length} cells, the header ${names.length}`,
        'Count the commas; a cell that holds a comma needs quotation marks. The row could not be checked until then.',
      );
      continue;
    }
    yield {
      line: begins,
      cell: (column) => {
        const place = places.get(column) ?? names.indexOf(column);
        return place === -1 ? null : (cells[place] ?? '');
      },
    };
  }
}
