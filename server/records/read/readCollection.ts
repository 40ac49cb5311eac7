import type { z } from 'zod';

import { entryField, type Problem } from '#server/records/Problem.ts';
import { STORED_SCHEMAS, type StoredItem, type StoredName } from '#src/contract/record.ts';

import { contractProblems } from './contractProblems.ts';
import { loosen, type Loose, step } from './Loose.ts';
import { type JsonFile, readJson } from './readJson.ts';

/** The collections that are one JSON file each. */
export type JsonName = Exclude<StoredName, 'observations' | 'lsoas'>;

export type Collection<N extends JsonName> = {
  file: string;
  /** Every row, without what broke the contract; in the file's order. */
  rows: readonly Loose<StoredItem<N>>[];
  /** The ids (of areas: codes) that the file gives, also where they are not well formed. */
  names: ReadonlySet<string>;
  /** The same rows where nothing broke it. */
  valid: readonly StoredItem<N>[];
  /** False: the file is missing or unreadable, so that nothing can be said to be absent from it. */
  complete: boolean;
  /** For each row, the fields that the contract objects to. */
  objected: readonly ReadonlySet<string>[];
  lineOf: (path: readonly PropertyKey[]) => number;
  problems: Problem[];
};

/** Files that a record may do without. */
const OPTIONAL: readonly JsonName[] = ['tiles'];

/** Reads one JSON file of a record and holds each of its rows against the contract. */
export function readCollection<N extends JsonName>(
  name: N,
  text: string | undefined,
): Collection<N> {
  const file = `${name}.json`;
  const single = name === 'system';
  const nothing = {
    file,
    rows: [],
    names: new Set<string>(),
    valid: [],
    objected: [],
    complete: false,
    lineOf: () => 1,
  };
  if (text === undefined) {
    if (OPTIONAL.includes(name)) return { ...nothing, complete: true, problems: [] };
    const remedy = single
      ? 'Add it: one object that describes the system.'
      : 'Add it; [] where there is none.';
    return {
      ...nothing,
      problems: [{ file, line: 0, field: '', problem: 'the file is missing', remedy }],
    };
  }
  const json = readJson(file, text);
  if (!json.readable) return { ...nothing, problems: json.problems };
  const isOne = typeof json.value === 'object' && json.value !== null && !Array.isArray(json.value);
  if (single ? !isOne : !Array.isArray(json.value)) {
    const problem = single ? 'the file must hold one object' : 'the file must hold a list';
    const remedy = single ? 'Put it in braces, without a list.' : 'Put its entries in [ and ].';
    return {
      ...nothing,
      problems: [...json.problems, { file, line: 1, field: '', problem, remedy }],
    };
  }

  const raw: unknown[] = Array.isArray(json.value) ? json.value : [json.value];
  // The union of schemas loses which one `name` names; each is the schema of Stored<N>.
  const schema = STORED_SCHEMAS[name] as unknown as z.ZodType<StoredItem<N>>;
  const checked = checkRows(file, schema, raw, json, (index) => (single ? [] : [index]));
  const problems = [...json.problems, ...checked.problems];
  const key = name === 'areas' ? 'code' : 'id';
  const names = new Set(
    raw.map((row) => step(row, key)).filter((value) => typeof value === 'string'),
  );
  return { file, ...checked, names, complete: true, lineOf: json.lineOf, problems };
}

/**
 * Holds the entries of a JSON file against their schema.
 * @param pathOf where in the file the entry of an index stands
 */
export function checkRows<T>(
  file: string,
  schema: z.ZodType<T>,
  raw: readonly unknown[],
  { lineOf }: Pick<JsonFile, 'lineOf'>,
  pathOf: (index: number) => PropertyKey[] = (index) => [index],
): { rows: Loose<T>[]; valid: T[]; objected: ReadonlySet<string>[]; problems: Problem[] } {
  const rows: Loose<T>[] = [];
  const valid: T[] = [];
  const objected: Set<string>[] = [];
  const problems: Problem[] = [];
  for (const [index, row] of raw.entries()) {
    const result = schema.safeParse(row);
    const issues = result.error?.issues ?? [];
    rows.push(loosen<T>(row, issues));
    if (result.success) valid.push(result.data);
    const objections = contractProblems(schema, row, issues);
    objected.push(new Set(objections.map(({ path }) => entryField(path))));
    for (const { path, problem, remedy } of objections) {
      const line = lineOf([...pathOf(index), ...path]);
      problems.push({ file, line, field: entryField(path), problem, remedy });
    }
  }
  return { rows, valid, objected, problems };
}

/** A problem in a row of a collection, with its line. */
export function problemIn(
  collection: Pick<Collection<JsonName>, 'file' | 'lineOf'>,
  index: number,
  path: readonly PropertyKey[],
  problem: string,
  remedy: string,
): Problem {
  const whole = collection.file === 'system.json' ? path : [index, ...path];
  const { file } = collection;
  return { file, line: collection.lineOf(whole), field: entryField(path), problem, remedy };
}
