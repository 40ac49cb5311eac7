import { cleanText } from '#src/contract/plain/cleanText.ts';
import type { FileProblem } from '#src/contract/plain/fileProblem.ts';
import { freeId } from '#src/contract/plain/freeId.ts';
import { COST_MEASURES, type Precision } from '#src/contract/plain/words.ts';
import type { ReviewCost, SharedService } from '#src/contract/reviews/reviewInventory.ts';
import { readCsv, type CsvRow } from '#src/narrative/csv/readCsv.ts';
import { didYouMean } from '#src/narrative/language/didYouMean.ts';
import { quotedValue } from '#src/narrative/language/quotedValue.ts';
import { slug } from '#src/narrative/language/slug.ts';
import { parsePounds } from '#src/record/reviews/parsePounds.ts';

import { NO_OVERLAP, SERVICE_COLUMN_NAMES, type ServiceColumn } from './serviceColumns.ts';

/** What each precision is called where somebody writes it out. */
const PRECISION_WORDS = {
  'exact': 'exact',
  'rounded': 'rounded',
  'just-under': 'just under',
} as const satisfies Record<Precision, string>;

type Report = (column: ServiceColumn, problem: string, remedy: string) => void;

type Row = {
  readonly line: number;
  /** A cell as the contract wants texts; '' where it is empty. */
  readonly text: (column: ServiceColumn) => string;
  readonly report: Report;
};

const listOf = (text: string): string[] =>
  text
    .split(';')
    .map(cleanText)
    .filter((part) => part !== '');

/**
 * The one of some words that a cell holds, or whose meaning it holds; reported where it is none of them.
 * @param words each with what it means
 */
function wordIn<W extends string>(
  { text, report }: Row,
  column: ServiceColumn,
  words: Readonly<Record<W, string>>,
  fallback: W,
): W {
  const found = text(column);
  if (found === '') return fallback;
  // TypeScript types Object.keys as strings.
  const all = Object.keys(words) as W[];
  const asked = found.toLowerCase();
  const word = all.find((one) => one === asked || words[one].toLowerCase() === asked);
  if (word === undefined) {
    const meant = all.map((one) =>
      one === words[one] ? one : `${one} (${words[one].toLowerCase()})`,
    );
    report(
      column,
      `is ${quotedValue(found)}`,
      `It must be one of: ${meant.join(', ')}.${didYouMean(found, all)}`,
    );
  }
  return word ?? fallback;
}

function checkYear(year: string, report: Report): void {
  if (!/^\d{4}\/\d{2}$/.test(year))
    report('year', `is ${quotedValue(year)}`, 'It must be a financial year such as 2025/26.');
  else if ((Number(year.slice(2, 4)) + 1) % 100 !== Number(year.slice(5)))
    report('year', `is ${quotedValue(year)}`, 'It must be two years in a row, such as 2025/26.');
}

/** The cost in a row; null where it is not known. */
function costOf(row: Row): ReviewCost | null {
  const { text, report } = row;
  const precision = wordIn(row, 'precision', PRECISION_WORDS, 'exact');
  const measure = wordIn(row, 'measure', COST_MEASURES, 'not-stated');
  const year = text('year');
  if (year !== '') checkYear(year, report);
  const written = text('cost');
  if (written === '') {
    for (const column of ['precision', 'measure', 'year'] as const)
      if (text(column) !== '')
        report(column, 'is given, and the cost is empty', 'Write the cost, or leave this empty.');
    return null;
  }
  const amount = parsePounds(written);
  if (amount === null)
    report(
      'cost',
      `is ${quotedValue(written)}`,
      'Write pounds in figures, such as 12500 or 12500.50; leave it empty where it is not known.',
    );
  return {
    measure,
    money: { amount: amount ?? 0, precision, year: year === '' ? null : year, note: null },
  };
}

/** The overlaps in a row. @param idOf the id of a service of a name */
function overlapsOf(
  { text, report }: Row,
  own: string,
  idOf: ReadonlyMap<string, string>,
): SharedService['overlaps'] {
  const names = listOf(text('overlapsWith'));
  const what = text('overlap');
  const isNone = names.length === 1 && names[0] === NO_OVERLAP;
  if (what !== '' && (names.length === 0 || isNone))
    report(
      'overlap',
      'is given, and overlapsWith names no service',
      'Name the service in overlapsWith, or leave this empty.',
    );
  if (names.length === 0) return null;
  if (isNone) return [];
  if (names.includes(NO_OVERLAP)) {
    report(
      'overlapsWith',
      `has ${quotedValue(NO_OVERLAP)} beside the names of services`,
      `Remove ${quotedValue(NO_OVERLAP)}, or the names.`,
    );
    return null;
  }
  if (what === '') report('overlap', 'is empty', 'Write what they both do.');
  return names.flatMap((name) => {
    const service = idOf.get(name);
    if (service === undefined)
      report(
        'overlapsWith',
        `names ${quotedValue(name)}, which is no service`,
        `Correct it, or add a row for it.${didYouMean(name, idOf.keys())}`,
      );
    if (name === own) report('overlapsWith', 'names the service itself', 'Name the other service.');
    return service === undefined ? [] : [{ service, text: what }];
  });
}

/** A name that is there twice, or missing. @param taken lines by name; 0: it is in the inventory */
function checkName({ text, report, line }: Row, taken: Map<string, number>): void {
  const name = text('name');
  const before = taken.get(name);
  if (name === '') report('name', 'is empty', 'Write the name of the service.');
  else if (before === undefined) taken.set(name, line);
  else if (before === 0)
    report(
      'name',
      `${quotedValue(name)} is in the inventory already`,
      'Remove the row, or the service in the inventory.',
    );
  else
    report(
      'name',
      `${quotedValue(name)} is on line ${before}, too`,
      'Give each service a name of its own.',
    );
}

/**
 * Reads a CSV of services. Every fault of every row is told; a file with one is not taken in.
 * @param file its name, for the problems
 * @param there the services that the inventory has already
 */
export function readServices(
  file: string,
  content: string,
  there: readonly SharedService[],
): { readonly services: readonly SharedService[]; readonly problems: readonly FileProblem[] } {
  const { rows, problems } = readCsv(file, content.replace(/^\uFEFF/, ''), SERVICE_COLUMN_NAMES);
  const read = rows.map(({ line, cell }: CsvRow): Row => {
    const report: Report = (field, problem, remedy) =>
      problems.push({ file, line, field, problem, remedy });
    // A spreadsheet guards what looks like a formula with an apostrophe, as our files do.
    const text = (column: ServiceColumn) =>
      cleanText(cell(column) ?? '').replace(/^'(?=[=+\-@])/, '');
    for (const column of SERVICE_COLUMN_NAMES)
      if (cell(column)?.includes('\uFFFD'))
        report(column, 'has a character that could not be read', 'Save the file as CSV UTF-8.');
    return { line, text, report };
  });
  const taken = new Map(there.map(({ name }) => [name, 0]));
  for (const row of read) checkName(row, taken);
  const used = there.map(({ id }) => id);
  const named = read.map((row) => {
    const id = freeId(used, slug(row.text('name')) || 'service');
    used.push(id);
    return { id, row };
  });
  const idOf = new Map([
    ...there.map(({ name, id }): [string, string] => [name, id]),
    ...named.map(({ id, row }): [string, string] => [row.text('name'), id]),
  ]);
  const services = named.map(({ id, row }): SharedService => {
    const { text, report } = row;
    const name = text('name');
    const providedFor = listOf(text('providedFor'));
    if (new Set(providedFor).size < providedFor.length)
      report('providedFor', 'names somebody twice', 'Keep one of the two.');
    return {
      id,
      name,
      provider: text('provider') || null,
      providedFor,
      specification: text('specification') || null,
      cost: costOf(row),
      users: text('users') || null,
      sla: text('sla') || null,
      earlierReviews: text('earlierReviews') || null,
      overlaps: overlapsOf(row, name, idOf),
      impact: text('impact') || null,
      evidence: [],
    };
  });
  if (rows.length === 0 && problems.length === 0)
    problems.push({
      file,
      line: 1,
      field: '',
      problem: 'the file has no rows below its header',
      remedy: 'Write one row for each service.',
    });
  return {
    services: problems.length === 0 ? services : [],
    problems: problems.sort((a, b) => a.line - b.line),
  };
}
