import type { z } from 'zod';

import { entryField, type DataProblem } from '#server/records/DataProblem.ts';
import { fileOf, type CollectionDraft, type DraftName } from '#server/records/RecordDraft.ts';
import type { RuleProblem } from '#server/records/rules/RuleProblem.ts';
import { COLLECTIONS, keyField, type StoredItem } from '#src/contract/collections.ts';

import { contractProblems } from '#src/narrative/contract/contractProblems.ts';
import { withoutInvalid, type DeepPartial } from './DeepPartial.ts';
import { valueAt } from '#src/contract/plain/valueAt.ts';
import { readEntries } from './readEntries.ts';
import { readTable } from './readTable.ts';

/** What a file or a folder of files holds, before it is checked against the contract. */
export type RawRows = {
  rows: readonly unknown[];
  /** Whether the file could be read to its end. */
  isComplete: boolean;
  /** Line, from 1, of a path in the rows: `[3, 'chain', 1, 'from']`. */
  lineOf: (path: readonly PropertyKey[]) => number;
  problems: DataProblem[];
};

type RowsOfFiles = RawRows & {
  /** The file of a row; of the collection as a whole for null. */
  fileAt: (index: number | null) => string;
};

/** A collection as it was read from its file. */
export type CollectionFile<N extends DraftName> = CollectionDraft<N> &
  Pick<RowsOfFiles, 'fileAt' | 'lineOf' | 'problems'> & {
    /** The rows that meet the contract. */
    valid: readonly StoredItem<N>[];
  };

/** All collections but the observations, as they were read. */
export type ReadRecord = { readonly [N in DraftName]: CollectionFile<N> };

/** A file for each entry, which is named for its key. */
function rowsOfFolder(name: DraftName, texts: ReadonlyMap<string, string>): RowsOfFiles {
  const folder = fileOf(name);
  const read = [...texts.keys()]
    .filter((file) => file.startsWith(folder) && file.endsWith('.json'))
    .sort()
    .map((file) => ({ file, ...readEntries(file, texts.get(file) ?? '', true) }));
  const kept = read.flatMap((one) => one.rows.map((row) => ({ ...one, row })));
  const misnamed = kept.flatMap(({ file, row, lineOf }) => {
    const key = valueAt(row, keyField(name));
    if (typeof key !== 'string' || file === `${folder}${key}.json`) return [];
    return [
      {
        file,
        line: lineOf([0, keyField(name)]),
        field: keyField(name),
        problem: `is “${key}”, and the file is named otherwise`,
        remedy: `Name the file ${key}.json, or correct this.`,
      },
    ];
  });
  return {
    rows: kept.map(({ row }) => row),
    isComplete: read.every(({ isComplete }) => isComplete),
    lineOf: ([index, ...path]) => kept[Number(index)]?.lineOf([0, ...path]) ?? 1,
    fileAt: (index) => (index === null ? folder : (kept[index]?.file ?? folder)),
    problems: [...read.flatMap(({ problems }) => problems), ...misnamed],
  };
}

function rowsOfFile(name: DraftName, text: string | undefined): RawRows {
  const file = fileOf(name);
  const { file: form = 'list', isRequired, stored } = COLLECTIONS[name];
  const isSingle = form === 'object';
  if (text !== undefined)
    return form === 'table' ? readTable(file, text, stored) : readEntries(file, text, isSingle);
  const remedy = isSingle
    ? 'Add it: one object that describes the system.'
    : 'Add it; [] where there is none.';
  const missing = { file, line: 0, field: '', problem: 'the file is missing', remedy };
  return {
    rows: [],
    isComplete: !isRequired,
    lineOf: () => 1,
    problems: isRequired ? [missing] : [],
  };
}

/**
 * Reads a collection and checks its rows against the contract.
 * @param texts of the record's files, by path
 */
export function readCollection<N extends DraftName>(
  name: N,
  texts: ReadonlyMap<string, string>,
): CollectionFile<N> {
  const { stored } = COLLECTIONS[name];
  // TypeScript can't tell which schema of the union the name selects.
  const schema = stored as unknown as z.ZodType<StoredItem<N>>;
  const file = fileOf(name);
  const {
    rows: raw,
    isComplete,
    lineOf,
    fileAt,
    problems,
  } = COLLECTIONS[name].file === 'files'
    ? rowsOfFolder(name, texts)
    : { ...rowsOfFile(name, texts.get(file)), fileAt: () => file };
  const rows: DeepPartial<StoredItem<N>>[] = [];
  const valid: StoredItem<N>[] = [];
  const invalidFields: Set<string>[] = [];
  for (const [index, row] of raw.entries()) {
    const result = schema.safeParse(row);
    const issues = result.error?.issues ?? [];
    rows.push(withoutInvalid<StoredItem<N>>(row, issues));
    if (result.success) valid.push(result.data);
    const objections = contractProblems(schema, row, issues);
    invalidFields.push(new Set(objections.map(({ path }) => entryField(path))));
    for (const { path, problem, remedy } of objections)
      problems.push({
        file: fileAt(index),
        line: lineOf([index, ...path]),
        field: entryField(path),
        problem,
        remedy,
      });
  }
  const names = new Set(
    raw.map((row) => valueAt(row, keyField(name))).filter((value) => typeof value === 'string'),
  );
  return { name, fileAt, rows, valid, names, isComplete, invalidFields, lineOf, problems };
}

/** A rule's problem with the file and line that it is on. */
export function inFile(
  { index, path, problem, remedy, other }: RuleProblem,
  { fileAt, lineOf }: Pick<CollectionFile<DraftName>, 'fileAt' | 'lineOf'>,
): DataProblem {
  const file = fileAt(index);
  const otherFile = other ? fileAt(other.index) : file;
  const line = other
    ? `line ${lineOf([other.index, ...other.path])}${otherFile === file ? '' : ` of ${otherFile}`}`
    : '';
  return {
    file,
    line: index === null ? 0 : lineOf([index, ...path]),
    field: entryField(path),
    problem: problem.replace('{other}', () => line),
    remedy,
  };
}
