import { COLLECTIONS, STORED_NAMES, type StoredName } from '#src/contract/collections.ts';
import type { RecordData } from '#src/contract/record.ts';

import { byLocation, type DataProblem } from './DataProblem.ts';
import { didYouMean } from '#src/narrative/language/didYouMean.ts';
import { readAllObservations } from './read/readAllObservations.ts';
import { inFile, readCollection, type ReadRecord } from './read/readCollection.ts';
import { DRAFT_NAMES, fileOf } from './RecordDraft.ts';
import { ruleProblems } from './rules/ruleProblems.ts';
import { latestPeriodWarnings } from './warnings/latestPeriodWarnings.ts';
import { recordWarnings } from './warnings/recordWarnings.ts';

/**
 * Reads and checks a record.
 * @param texts of its files by path within the record's folder: `system.json`, `observations/<id>.csv`
 * @returns every problem, by file and line; the record, or null if there is any problem; what is to be looked at
 *   in a record without problems
 */
export function parseRecord(texts: ReadonlyMap<string, string>): {
  record: RecordData | null;
  problems: DataProblem[];
  warnings: DataProblem[];
} {
  const files = withoutMarks(texts);
  const read = readCollections(files);
  const { observations, problems: observationProblems } = readAllObservations(files, read);
  const problems = [
    ...DRAFT_NAMES.flatMap((name) => read[name].problems),
    ...observationProblems,
    ...ruleProblems(read).map((problem) => inFile(problem, read[problem.collection])),
    ...unknownFiles(files),
    ...encodingProblems(files),
  ].sort(byLocation);
  if (problems.length > 0) return { record: null, problems, warnings: [] };
  const rows = DRAFT_NAMES.map((name) => [name, read[name].valid]);
  // Object.fromEntries forgets that there is one entry for each name.
  const entries = Object.fromEntries(rows) as Omit<RecordData, 'observations'>;
  const record = { ...entries, observations };
  const warnings = [
    ...recordWarnings(record).map((one) => inFile(one, read[one.collection])),
    ...latestPeriodWarnings(record, files),
  ];
  return { record, problems, warnings: warnings.sort(byLocation) };
}

/** The texts without byte order marks. */
const withoutMarks = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...texts].map(([name, text]) => [name, text.replace(/^\uFEFF/, '')]));

/** Reads every collection that is one file, with what breaks the contract in it. */
export function readCollections(texts: ReadonlyMap<string, string>): ReadRecord {
  const files = withoutMarks(texts);
  const read = DRAFT_NAMES.map((name) => [name, readCollection(name, files)]);
  // Object.fromEntries forgets that there is one entry for each name.
  return Object.fromEntries(read) as ReadRecord;
}

/** Whether a file holds a collection, or lies in a collection's folder. */
function isFileOf(name: StoredName, file: string): boolean {
  const own = fileOf(name);
  if (!own.endsWith('/')) return file === own;
  const ending = COLLECTIONS[name].file === 'files' ? '.json' : '.csv';
  const rest = file.slice(own.length);
  return file.startsWith(own) && rest.endsWith(ending) && !rest.includes('/');
}

/** Files with unknown names, most likely misspelt. */
function* unknownFiles(files: ReadonlyMap<string, string>): Generator<DataProblem> {
  const names = DRAFT_NAMES.map(fileOf);
  for (const file of files.keys())
    if (!STORED_NAMES.some((name) => isFileOf(name, file)))
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
  for (const [file, text] of files) {
    if (!text.includes('\uFFFD')) continue;
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
}
