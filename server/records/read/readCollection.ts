import type { z } from 'zod';

import { entryField, type DataProblem } from '#server/records/DataProblem.ts';
import { fileOf, type CollectionDraft, type DraftName } from '#server/records/RecordDraft.ts';
import type { RuleProblem } from '#server/records/rules/RuleProblem.ts';
import { COLLECTIONS, keyField, type StoredItem } from '#src/contract/collections.ts';

import { contractProblems } from './contractProblems.ts';
import { withoutInvalid, type DeepPartial, valueAt } from './DeepPartial.ts';
import { readEntries } from './readEntries.ts';
import { readTable } from './readTable.ts';

/** What a file holds, before it is checked against the contract. */
export type RawRows = {
  rows: readonly unknown[];
  /** Whether the file could be read to its end. */
  isComplete: boolean;
  /** Line, from 1, of a path in the rows: `[3, 'chain', 1, 'from']`. */
  lineOf: (path: readonly PropertyKey[]) => number;
  problems: DataProblem[];
};

/** A collection as it was read from its file. */
export type CollectionFile<N extends DraftName> = CollectionDraft<N> &
  Pick<RawRows, 'lineOf' | 'problems'> & {
    file: string;
    /** The rows that meet the contract. */
    valid: readonly StoredItem<N>[];
  };

/** All collections that were read from one file each. */
export type ReadRecord = { readonly [N in DraftName]: CollectionFile<N> };

function rawRows(name: DraftName, text: string | undefined): RawRows {
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
 * Reads the file of a collection and checks its rows against the contract.
 * @param text undefined if the record has no such file
 */
export function readCollection<N extends DraftName>(
  name: N,
  text: string | undefined,
): CollectionFile<N> {
  const file = fileOf(name);
  const { stored } = COLLECTIONS[name];
  // TypeScript can't tell which schema of the union the name selects.
  const schema = stored as unknown as z.ZodType<StoredItem<N>>;
  const { rows: raw, isComplete, lineOf, problems } = rawRows(name, text);
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
        file,
        line: lineOf([index, ...path]),
        field: entryField(path),
        problem,
        remedy,
      });
  }
  const names = new Set(
    raw.map((row) => valueAt(row, keyField(name))).filter((value) => typeof value === 'string'),
  );
  return { name, file, rows, valid, names, isComplete, invalidFields, lineOf, problems };
}

/** A rule's problem with the file and line that it is on. */
export function inFile(
  { index, path, problem, remedy, other }: RuleProblem,
  { file, lineOf }: Pick<CollectionFile<DraftName>, 'file' | 'lineOf'>,
): DataProblem {
  const line = other ? `line ${lineOf([other.index, ...other.path])}` : '';
  return {
    file,
    line: index === null ? 0 : lineOf([index, ...path]),
    field: entryField(path),
    problem: problem.replace('{other}', () => line),
    remedy,
  };
}
