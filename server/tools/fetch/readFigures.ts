import { byLocation, type DataProblem } from '#server/records/DataProblem.ts';
import { OBSERVATION_COLUMNS } from '#server/records/read/observationColumns.ts';
import { type CsvRow, readCsv } from '#src/narrative/csv/readCsv.ts';
import { readObservations } from '#server/records/read/readObservations.ts';
import type { Connection, StatisticsServiceName } from '#src/contract/connection.ts';

import { figureKey, csvLine } from './figuresCsv.ts';
import type {
  Cells,
  Download,
  StatisticsService,
  RowFilter,
} from './services/StatisticsService.ts';
import { Tally } from './services/Tally.ts';

type FetchedRow = { file: string; line: number; cells: Cells };

/** What was read from a service's downloads. */
export type Reading = {
  /** The selected rows, each key once. */
  rows: readonly Cells[];
  /** Counts of rows that were not selected, by reason. */
  skipped: Tally;
  /** Remarks of the service on selected rows that our format has no column for. */
  notes: Tally;
  /** Problems, with lines of the downloads. */
  problems: readonly DataProblem[];
};

/** Whether a text is HTML, which a server sent instead of a file. */
export const isWebPage = (text: string): boolean => /^\s*</.test(text);

/** Selects rows from a service's downloads and checks them against the rules of the record. */
export function readFigures<N extends StatisticsServiceName>(
  service: StatisticsService<N>,
  series: NonNullable<Connection[N]>,
  downloads: readonly Download[],
  filter: RowFilter & { recordDate: string },
): Reading {
  const skipped = new Tally();
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
      const reason = service.skipReason(cell, series, filter);
      if (reason) {
        skipped.add(...reason);
        continue;
      }
      const remarks = { report: reportAt(row.line), notes };
      const cells = service.toCells(cell, series, filter, remarks);
      if (!cells) continue;
      sexes.add(cells.sex);
      const other = first.get(figureKey(cells));
      if (!other) {
        rows.push({ file, line: row.line, cells });
        first.set(figureKey(cells), { file, line: row.line, cells });
      } else if (csvLine(other.cells) !== csvLine(cells))
        // Equal rows are fine: a service repeats an area under each of its parents.
        remarks.report(
          '',
          `has other figures than line ${other.line} of ${other.file === file ? 'this file' : other.file} for the same area, sex and period`,
          'Only one of the two can be right: ask the publisher which.',
        );
    }
    problems.push(...ruleProblems(file, rows, service, filter));
    const missing = filter.indicator.sexes.filter((sex) => !sexes.has(sex));
    if (problems.length === before && missing.length > 0)
      reportAt(0)(
        '',
        `no row of it is for “${filter.indicator.id}”, ${missing.join(' or ')}`,
        [...skipped.lines(), 'Compare connections.json with the file.'].join('. '),
      );
  }
  problems.sort(byLocation);
  return { rows: [...first.values()].map(({ cells }) => cells), skipped, notes, problems };
}

/** The rows of a download; its problems are added to `problems`. */
function rowsOf(
  {
    headings,
    otherHeadings,
  }: Pick<StatisticsService<StatisticsServiceName>, 'headings' | 'otherHeadings'>,
  file: string,
  text: string,
  problems: DataProblem[],
): CsvRow[] {
  if (isWebPage(text)) {
    const remedy = 'Download the file itself.';
    problems.push({ file, line: 1, field: '', problem: 'is a web page, not a CSV file', remedy });
    return [];
  }
  const needed = [...Object.values(headings), ...otherHeadings];
  const answer = readCsv(file, text.replace(/^\uFEFF/, ''), needed, 'allowed');
  problems.push(...answer.problems);
  // Without a column every row would be wrong for the same reason.
  return needed.some((column) => answer.rows[0]?.cell(column) === null) ? [] : answer.rows;
}

/** Violations of the record's own rules by the rows, under the service's headings. */
function ruleProblems(
  file: string,
  rows: readonly FetchedRow[],
  { headings }: { headings: Readonly<Partial<Cells>> },
  { indicator, areas, recordDate }: RowFilter & { recordDate: string },
): DataProblem[] {
  if (rows.length === 0) return [];
  // Each row is put on its line of the download, so that problems have the right lines.
  const lines = [OBSERVATION_COLUMNS.join(',')];
  for (const { line, cells } of rows) lines[line - 1] = csvLine(cells);
  const text = Array.from(lines, (line) => line ?? '').join('\n');
  const context = { indicator, areas, recordDate, comparator: undefined };
  return readObservations(indicator.id, file, text, context).problems.map((problem) => {
    const column = OBSERVATION_COLUMNS.find((one) => one === problem.field);
    return { ...problem, field: (column && headings[column]) ?? problem.field };
  });
}
