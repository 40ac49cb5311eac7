import type { z } from 'zod';

import { entryField, type DataProblem } from '#server/records/DataProblem.ts';
import { COLLECTIONS, type StoredItem, type StoredName } from '#src/contract/collections.ts';

import { contractProblems } from './contractProblems.ts';
import { withoutInvalid, type DeepPartial, valueAt } from './DeepPartial.ts';
import { type JsonFile, readJson } from './readJson.ts';

/** The collections that are one JSON file each. */
export type JsonName = Exclude<StoredName, 'observations' | 'lsoas'>;

/** One JSON file of a record, as far as it could be read. */
export type CollectionDraft<N extends JsonName> = {
  file: string;
  /** Every row, without its invalid fields, in the file's order. */
  rows: readonly DeepPartial<StoredItem<N>>[];
  /** The keys (ids, or codes of areas) in the file, valid or not. */
  names: ReadonlySet<string>;
  /** The rows that meet the contract. */
  valid: readonly StoredItem<N>[];
  /** Whether the file could be read, so that what is not in `names` is missing from it. */
  isComplete: boolean;
  /** For each row, the fields that break the contract. */
  invalidFields: readonly ReadonlySet<string>[];
  lineOf: (path: readonly PropertyKey[]) => number;
  problems: DataProblem[];
};

/** The path of a collection's file in a record's folder; of a folder, with a slash at its end. */
export function fileOf(name: StoredName): string {
  const { file = 'list' } = COLLECTIONS[name];
  return file === 'folder' ? `${name}/` : `${name}.${file === 'table' ? 'csv' : 'json'}`;
}

/** Reads one JSON file of a record and checks its rows against the contract. */
export function readCollection<N extends JsonName>(
  name: N,
  text: string | undefined,
): CollectionDraft<N> {
  const file = fileOf(name);
  const { file: form, isRequired, key = 'id', stored } = COLLECTIONS[name];
  const isSingle = form === 'object';
  const nothing = {
    file,
    rows: [],
    names: new Set<string>(),
    valid: [],
    invalidFields: [],
    isComplete: false,
    lineOf: () => 1,
  };
  if (text === undefined) {
    if (!isRequired) return { ...nothing, isComplete: true, problems: [] };
    const remedy = isSingle
      ? 'Add it: one object that describes the system.'
      : 'Add it; [] where there is none.';
    return {
      ...nothing,
      problems: [{ file, line: 0, field: '', problem: 'the file is missing', remedy }],
    };
  }
  const json = readJson(file, text);
  if (!json.isReadable) return { ...nothing, problems: json.problems };
  const isOne = typeof json.value === 'object' && json.value !== null && !Array.isArray(json.value);
  if (isSingle ? !isOne : !Array.isArray(json.value)) {
    const problem = isSingle ? 'the file must hold one object' : 'the file must hold a list';
    const remedy = isSingle ? 'Put it in braces, without a list.' : 'Put its entries in [ and ].';
    return {
      ...nothing,
      problems: [...json.problems, { file, line: 1, field: '', problem, remedy }],
    };
  }

  const raw: unknown[] = Array.isArray(json.value) ? json.value : [json.value];
  // TypeScript can't tell which schema of the union the name selects.
  const schema = stored as unknown as z.ZodType<StoredItem<N>>;
  const checked = checkRows(file, schema, raw, json, (index) => (isSingle ? [] : [index]));
  const problems = [...json.problems, ...checked.problems];
  const names = new Set(
    raw.map((row) => valueAt(row, key)).filter((value) => typeof value === 'string'),
  );
  return { file, ...checked, names, isComplete: true, lineOf: json.lineOf, problems };
}

/**
 * Checks the entries of a JSON file against their schema.
 * @param pathOf the path in the file of the entry with an index
 */
export function checkRows<T>(
  file: string,
  schema: z.ZodType<T>,
  raw: readonly unknown[],
  { lineOf }: Pick<JsonFile, 'lineOf'>,
  pathOf: (index: number) => PropertyKey[] = (index) => [index],
): {
  rows: DeepPartial<T>[];
  valid: T[];
  invalidFields: ReadonlySet<string>[];
  problems: DataProblem[];
} {
  const rows: DeepPartial<T>[] = [];
  const valid: T[] = [];
  const invalidFields: Set<string>[] = [];
  const problems: DataProblem[] = [];
  for (const [index, row] of raw.entries()) {
    const result = schema.safeParse(row);
    const issues = result.error?.issues ?? [];
    rows.push(withoutInvalid<T>(row, issues));
    if (result.success) valid.push(result.data);
    const objections = contractProblems(schema, row, issues);
    invalidFields.push(new Set(objections.map(({ path }) => entryField(path))));
    for (const { path, problem, remedy } of objections) {
      const line = lineOf([...pathOf(index), ...path]);
      problems.push({ file, line, field: entryField(path), problem, remedy });
    }
  }
  return { rows, valid, invalidFields, problems };
}

/** A problem at a path in a row of a collection, with its line. */
export function problemIn(
  collection: Pick<CollectionDraft<JsonName>, 'file' | 'lineOf'>,
  index: number,
  path: readonly PropertyKey[],
  problem: string,
  remedy: string,
): DataProblem {
  const whole = collection.file === 'system.json' ? path : [index, ...path];
  const { file } = collection;
  return { file, line: collection.lineOf(whole), field: entryField(path), problem, remedy };
}
