import { type CsvError, parse } from 'csv-parse/browser/esm/sync';

/** @property line of the file, from 1, on which the record begins */
export type CsvRecord = { line: number; cells: string[] };

/** What the parser could not read: its code, its words, and the line on which it gave up. */
export type CsvFault = { code: string; message: string; line: number };

type ParsedRecord = { info: { lines: number }; record: string[] };

/**
 * The records of a CSV text (RFC 4180), the header among them, without empty lines. Only quotation
 * marks need the parser, which takes twenty times as long: it is for a browser, too, and reads bytes.
 * @param fault is called with each record that can't be read
 */
export const csvRecords = (
  text: string,
  fault: (fault: CsvFault) => void,
): Generator<CsvRecord, undefined> =>
  text.includes('"') ? parsedRecords(text, fault) : plainRecords(text);

function* plainRecords(text: string): Generator<CsvRecord, undefined> {
  const end = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  let line = 0;
  for (let from = 0; from < text.length;) {
    const found = text.indexOf(end, from);
    const to = found === -1 ? text.length : found;
    line += 1;
    if (to > from) yield { line, cells: text.slice(from, to).split(',') };
    from = to + end.length;
  }
  return undefined;
}

function* parsedRecords(
  text: string,
  fault: (fault: CsvFault) => void,
): Generator<CsvRecord, undefined> {
  const output: unknown = parse(text, {
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error: CsvError | undefined) => {
      fault({
        code: error?.code ?? '',
        message: error?.message ?? 'the parser does not say why',
        line: Number(error?.['lines'] ?? 0),
      });
    },
  });
  // The parser's types ignore the option `info`.
  for (const { info, record } of output as ParsedRecord[])
    yield { line: info.lines - record.join('').split('\n').length + 1, cells: record };
  return undefined;
}
