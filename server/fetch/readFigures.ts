import type { Connection, ServiceName } from '#src/contract/connection.ts';
import { COLUMNS } from '#server/store/columns.ts';
import { byWhere, type Problem } from '#server/store/Problem.ts';
import { readObservations } from '#server/store/readObservations.ts';

import { keyOf, lineOfCells } from './figuresCsv.ts';
import type { Cells, Download, FetchedRow, Reading, Service, Wanted } from './Service.ts';
import { Tally } from './Tally.ts';

/** Whether a text is a page that a server sent in place of a file. */
export const isWebPage = (text: string): boolean => /^\s*</.test(text);

/**
 * Reads what a service answered, and holds every wanted row against the rules of the record.
 * @returns rows with different keys; every problem with the line of the answer that it is in
 */
export function readFigures<N extends ServiceName>(
  service: Service<N>,
  series: NonNullable<Connection[N]>,
  downloads: readonly Download[],
  wanted: Wanted & { updated: string },
): Reading {
  const all: Reading = { rows: [], leftOut: new Tally(), notes: new Tally(), problems: [] };
  const first = new Map<string, FetchedRow>();
  for (const { name, text } of downloads) {
    if (isWebPage(text)) {
      all.problems.push({
        file: name,
        line: 1,
        field: '',
        problem: 'is a web page, not a CSV file',
        remedy: 'Download the file itself.',
      });
      continue;
    }
    const reading = service.read({ name, text: text.replace(/^\uFEFF/, '') }, series, wanted);
    all.leftOut.join(reading.leftOut);
    all.notes.join(reading.notes);
    all.problems.push(...reading.problems);
    const unlike = reading.rows.filter((row) => {
      const other = first.get(keyOf(row.cells));
      if (!other) first.set(keyOf(row.cells), row);
      else if (lineOfCells(other.cells) !== lineOfCells(row.cells))
        all.problems.push(clash(row, other));
      // A service repeats an area under each of its parents.
      return !other;
    });
    all.rows.push(...unlike);
    all.problems.push(...objections(name, unlike, service, wanted));
    if (reading.rows.length === 0 && reading.problems.length === 0)
      all.problems.push({
        file: name,
        line: 0,
        field: '',
        problem: `no row of it is for “${wanted.indicator.id}”`,
        remedy: [
          ...reading.leftOut.lines(),
          'Compare the entry in connections.json with the file.',
        ].join('. '),
      });
  }
  all.problems.sort(byWhere);
  return all;
}

function clash(row: FetchedRow, other: FetchedRow): Problem {
  return {
    file: row.file,
    line: row.line,
    field: '',
    problem: `has other figures than line ${other.line} of ${other.file === row.file ? 'this file' : other.file} for the same area, sex and period`,
    remedy: 'Only one of the two can be right: ask the publisher which.',
  };
}

/** What the record's own rules say of the rows, in the service's words for its columns. */
function objections(
  file: string,
  rows: readonly FetchedRow[],
  { headings }: { headings: Readonly<Partial<Cells>> },
  { indicator, areas, updated }: Wanted & { updated: string },
): Problem[] {
  if (rows.length === 0) return [];
  // Each row stands on the line that it has in the answer, so that what is said of it is found there.
  const lines = [COLUMNS.join(',')];
  for (const { line, cells } of rows) lines[line - 1] = lineOfCells(cells);
  const text = Array.from(lines, (line) => line ?? '').join('\n');
  const known = { indicator, areas, updated, comparator: undefined };
  return readObservations(indicator.id, file, text, known).problems.map((problem) => {
    const column = COLUMNS.find((one) => one === problem.field);
    return { ...problem, field: (column && headings[column]) ?? problem.field };
  });
}
