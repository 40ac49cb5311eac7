import { STORED_NAMES } from '#src/contract/collections.ts';
import type { Observation } from '#src/contract/outcomes.ts';
import type { RecordData } from '#src/contract/record.ts';

import { type RecordDraft, JSON_NAMES, observationsFile } from './RecordDraft.ts';
import { didYouMean } from './didYouMean.ts';
import { byLocation, type DataProblem } from './DataProblem.ts';
import { fileOf, problemIn, readCollection } from './read/readCollection.ts';
import { LSOAS_FILE, readLsoas } from './read/readLsoas.ts';
import { readObservations } from './read/readObservations.ts';
import { basisProblems } from './rules/basis.ts';
import { connectionProblems } from './rules/connections.ts';
import { dateProblems } from './rules/dates.ts';
import { decisionProblems } from './rules/decisions.ts';
import { duplicateProblems } from './rules/duplicates.ts';
import { fundProblems } from './rules/funds.ts';
import { indicatorProblems } from './rules/indicators.ts';
import { measureProblems } from './rules/measures.ts';
import { placeProblems } from './rules/places.ts';
import { referenceProblems } from './rules/references.ts';
import { retiredProblems } from './rules/retired.ts';
import { copyProblems, seriesProblems } from './rules/series.ts';
import { tileProblems } from './rules/tiles.ts';

/** Rules across rows and files. */
const RULES = [
  referenceProblems,
  duplicateProblems,
  dateProblems,
  decisionProblems,
  indicatorProblems,
  seriesProblems,
  placeProblems,
  tileProblems,
  fundProblems,
  measureProblems,
  basisProblems,
  retiredProblems,
  connectionProblems,
];

/**
 * Reads and checks a record.
 * @param texts of its files by path within the record's folder: `system.json`, `observations/<id>.csv`
 * @returns every problem, by file and line; the record, or null if there is any problem
 */
export function parseRecord(texts: ReadonlyMap<string, string>): {
  record: RecordData | null;
  problems: DataProblem[];
} {
  // Without byte order marks.
  const files = new Map([...texts].map(([name, text]) => [name, text.replace(/^\uFEFF/, '')]));
  const draft = readDraft(files);
  const { observations, problems: observationProblems } = readAllObservations(files, draft);
  const { lsoas, problems: lsoaProblems } = readLsoas(files.get(LSOAS_FILE), draft.places);
  const problems = [
    ...JSON_NAMES.flatMap((name) => draft[name].problems),
    ...observationProblems,
    ...lsoaProblems,
    ...unknownFiles(files),
    ...encodingProblems(files),
  ];
  for (const rule of RULES) problems.push(...rule(draft));
  problems.sort(byLocation);
  if (problems.length > 0) return { record: null, problems };
  return { record: { ...validRows(draft), observations, lsoas }, problems };
}

/** Reads the JSON files of a record, with what breaks the contract in each. */
export function readDraft(files: ReadonlyMap<string, string>): RecordDraft {
  const read = JSON_NAMES.map((name) => [
    name,
    // Without a byte order mark.
    readCollection(name, files.get(fileOf(name))?.replace(/^\uFEFF/, '')),
  ]);
  // Object.fromEntries forgets that there is one entry for each name.
  return Object.fromEntries(read) as RecordDraft;
}

function validRows(draft: RecordDraft): Omit<RecordData, 'observations' | 'lsoas'> {
  const rows = JSON_NAMES.map((name) => [name, draft[name].valid]);
  // Object.fromEntries forgets that there is one entry for each name.
  return Object.fromEntries(rows) as Omit<RecordData, 'observations' | 'lsoas'>;
}

function readAllObservations(files: ReadonlyMap<string, string>, draft: RecordDraft) {
  const { indicators, areas, system } = draft;
  const [row] = system.rows;
  const context = {
    areas: areas.isComplete ? areas.names : null,
    updated: row?.updated,
    comparator: row?.comparators?.[0],
  };
  const byIndicator = new Map<string, Observation[]>();
  const problems: DataProblem[] = [];
  const expected = new Set<string>();
  const read = (
    id: string,
    text: string,
    indicator: (typeof indicators.rows)[number] | undefined,
  ) => {
    const one = readObservations(id, observationsFile(id), text, { indicator, ...context });
    byIndicator.set(id, one.observations);
    problems.push(...one.problems);
  };
  for (const [index, indicator] of indicators.rows.entries()) {
    if (indicator.id === undefined) continue;
    const file = observationsFile(indicator.id);
    const text = files.get(file);
    if (text === undefined)
      problems.push(
        problemIn(
          indicators,
          index,
          ['id'],
          `“${indicator.id}” has no file of values`,
          `Add ${file}, or remove the indicator.`,
        ),
      );
    else if (!expected.has(file)) read(indicator.id, text, indicator);
    expected.add(file);
  }
  for (const [file, text] of files) {
    const id = /^observations\/(.+)\.csv$/.exec(file)?.[1];
    if (id === undefined || expected.has(file)) continue;
    if (indicators.isComplete) {
      problems.push({
        file,
        line: 0,
        field: '',
        problem: `there is no indicator “${id}”`,
        remedy: `Add it to indicators.json, or correct the file’s name.${didYouMean(id, indicators.names)}`,
      });
    }
    read(id, text, undefined);
  }
  problems.push(...copyProblems(byIndicator));
  return { observations: [...byIndicator.values()].flat(), problems };
}

/** Files with unknown names, most likely misspelt. */
function* unknownFiles(files: ReadonlyMap<string, string>): Generator<DataProblem> {
  const all = STORED_NAMES.map(fileOf);
  const names = all.filter((name) => !name.endsWith('/'));
  for (const file of files.keys())
    if (
      !names.includes(file) &&
      !(all.includes(file.replace(/[^/]+$/, '')) && file.endsWith('.csv'))
    )
      yield {
        file,
        line: 0,
        field: '',
        problem: 'is not a file of a record',
        remedy: `Remove it, or correct its name.${didYouMean(
          file,
          names.filter((name) => !files.has(name)),
        )}`,
      };
}

/** Lines with replacement characters, which come from files that were not saved as UTF-8. */
function* encodingProblems(files: ReadonlyMap<string, string>): Generator<DataProblem> {
  for (const [file, text] of files)
    for (const [index, line] of text.split('\n').entries())
      if (line.includes('\uFFFD'))
        yield {
          file,
          line: index + 1,
          field: '',
          problem: 'a character could not be read',
          remedy: 'Save the file as UTF-8 and write the character again.',
        };
}
