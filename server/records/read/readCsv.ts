import { type CsvError, parse } from 'csv-parse/browser/esm/sync';

import { didYouMean } from '#src/narrative/language/didYouMean.ts';
import type { DataProblem } from '#server/records/DataProblem.ts';

export type CsvRow = {
  /** Line of the file, from 1, on which the row begins. */
  line: number;
  /** The cell of a column; null if the file lacks the column. */
  cell: (column: string) => string | null;
};

type ParsedRow = { info: { lines: number }; record: string[] };

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
 * are reported and left out. Uses the parser's browser build, which needs nothing of Node.
 * @param columns required columns
 * @param others whether other columns are allowed, as in files of other publishers
 */
export function readCsv(
  file: string,
  text: string,
  columns: readonly string[],
  others: 'refused' | 'allowed' = 'refused',
): { rows: CsvRow[]; problems: DataProblem[] } {
  const problems: DataProblem[] = [];
  const add = (line: number, field: string, problem: string, remedy: string) =>
    problems.push({ file, line, field, problem, remedy });
  const output: unknown = parse(text, {
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error: CsvError | undefined) => {
      const [problem, remedy] = SYNTAX[error?.code ?? ''] ?? [
        'could not be read as CSV',
        `Correct it: ${error?.message ?? 'the parser does not say why'}.`,
      ];
      add(Number(error?.['lines'] ?? 0), '', problem, remedy);
    },
  });
  // The parser's types ignore the option `info`.
  const parsed = output as ParsedRow[];

  const header = parsed.shift();
  if (!header) {
    if (problems.length === 0)
      add(1, '', 'the file is empty', `Begin with the header ${columns.join(',')}.`);
    return { rows: [], problems };
  }
  const names = header.record;
  const [only] = names;
  if (names.length === 1 && only && /[;\t]/.test(only)) {
    const remedy = 'Save it as CSV with commas.';
    add(1, '', 'the columns are not separated by commas', remedy);
    return { rows: [], problems };
  }
  const missing = columns.filter((column) => !names.includes(column));
  const line = header.info.lines;
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

  const rows: CsvRow[] = [];
  for (const { info, record } of parsed) {
    const begins = info.lines - record.join('').split('\n').length + 1;
    if (record.length !== names.length) {
      add(
        begins,
        '',
        `the row has ${record.length} cells, the header ${names.length}`,
        'Count the commas; a cell that holds a comma needs quotation marks. The row could not be checked until then.',
      );
      continue;
    }
    rows.push({
      line: begins,
      cell: (column) => {
        const index = names.indexOf(column);
        return index === -1 ? null : (record[index] ?? '');
      },
    });
  }
  return { rows, problems };
}
