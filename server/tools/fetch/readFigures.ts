import { byLocation, type DataProblem } from '#server/records/DataProblem.ts';
import { OBSERVATION_COLUMNS } from '#server/records/read/observationColumns.ts';
import { type CsvRow, readCsv } from '#server/records/read/readCsv.ts';
import { readObservations } from '#server/records/read/readObservations.ts';
import type { Connection, StatisticsServiceName } from '#src/contract/connection.ts';

import { keyOf, lineOfCells } from './figuresCsv.ts';
import type { Cells, Download, Service, Wanted } from './services/Service.ts';
import { Tally } from './services/Tally.ts';

type FetchedRow = { file: string; line: number; cells: Cells };

export type Reading = {
  /** The rows that are wanted, each key once. */
  rows: readonly Cells[];
  /** Rows that are not wanted, by why. */
  leftOut: Tally;
  /** What the service says of values that are kept, and that our format has no place for. */
  notes: Tally;
  /** What is wrong, each with the line of the answer that it is in. */
  problems: readonly DataProblem[];
};

/** Whether a text is a page that a server sent in place of a file. */
export const isWebPage = (text: string): boolean => /^\s*</.test(text);

/** Reads what a service answered, and holds every wanted row against the rules of the record. */
export function readFigures<N extends StatisticsServiceName>(
  service: Service<N>,
  series: NonNullable<Connection[N]>,
  downloads: readonly Download[],
  wanted: Wanted & { updated: string },
): Reading {
  const leftOut = new Tally();
  const notes = new Tally();
  const problems: DataProblem[] = [];
  const first = new Map<string, FetchedRow>();
  for (const { name: file, text } of downloads) {
    const reportAt = (line: number) => (field: string, problem: string, remedy: string) =>
      problems.push({ file, line, field, problem, remedy });
    const before = problems.length;
    const rows: FetchedRow[] = [];
    const sexes = new Set<string>();
    for (const row of rowsOf(service, file, text, problems)) {
      const cell = (heading: string) => row.cell(heading)?.trim() ?? '';
      const reason = service.whyNot(cell, series, wanted);
      if (reason) {
        leftOut.add(...reason);
        continue;
      }
      const remarks = { report: reportAt(row.line), notes };
      const cells = service.cellsOf(cell, series, wanted, remarks);
      if (!cells) continue;
      sexes.add(cells.sex);
      const other = first.get(keyOf(cells));
      if (!other) {
        rows.push({ file, line: row.line, cells });
        first.set(keyOf(cells), { file, line: row.line, cells });
      } else if (lineOfCells(other.cells) !== lineOfCells(cells))
        // The same again is nothing wrong: a service repeats an area under each of its parents.
        remarks.report(
          '',
          `has other figures than line ${other.line} of ${other.file === file ? 'this file' : other.file} for the same area, sex and period`,
          'Only one of the two can be right: ask the publisher which.',
        );
    }
    problems.push(...objections(file, rows, service, wanted));
    const missing = wanted.indicator.sexes.filter((sex) => !sexes.has(sex));
    if (problems.length === before && missing.length > 0)
      reportAt(0)(
        '',
        `no row of it is for “${wanted.indicator.id}”, ${missing.join(' or ')}`,
        [...leftOut.lines(), 'Compare connections.json with the file.'].join('. '),
      );
  }
  problems.sort(byLocation);
  return { rows: [...first.values()].map(({ cells }) => cells), leftOut, notes, problems };
}

/** The rows of an answer in the service's format; what else it is, is added to the problems. */
function rowsOf(
  { headings, others }: Pick<Service<StatisticsServiceName>, 'headings' | 'others'>,
  file: string,
  text: string,
  problems: DataProblem[],
): CsvRow[] {
  if (isWebPage(text)) {
    const remedy = 'Download the file itself.';
    problems.push({ file, line: 1, field: '', problem: 'is a web page, not a CSV file', remedy });
    return [];
  }
  const needed = [...Object.values(headings), ...others];
  const answer = readCsv(file, text.replace(/^\uFEFF/, ''), needed, 'allowed');
  problems.push(...answer.problems);
  // Without a column every row would be wrong for the same reason.
  return needed.some((column) => answer.rows[0]?.cell(column) === null) ? [] : answer.rows;
}

/** What the record's own rules say of the rows, in the service's words for its columns. */
function objections(
  file: string,
  rows: readonly FetchedRow[],
  { headings }: { headings: Readonly<Partial<Cells>> },
  { indicator, areas, updated }: Wanted & { updated: string },
): DataProblem[] {
  if (rows.length === 0) return [];
  // Each row stands on the line that it has in the answer, so that what is said of it is found there.
  const lines = [OBSERVATION_COLUMNS.join(',')];
  for (const { line, cells } of rows) lines[line - 1] = lineOfCells(cells);
  const text = Array.from(lines, (line) => line ?? '').join('\n');
  const known = { indicator, areas, updated, comparator: undefined };
  return readObservations(indicator.id, file, text, known).problems.map((problem) => {
    const column = OBSERVATION_COLUMNS.find((one) => one === problem.field);
    return { ...problem, field: (column && headings[column]) ?? problem.field };
  });
}
