import type { z } from 'zod';

type Schema = z.ZodType | null;

/**
 * How a collection lies in a record's folder: a list of entries or one object in `<name>.json`, a
 * table in `<name>.csv`; or a folder `<name>/`, with a table for each entry of another collection, or
 * with a file `<key>.json` for each entry of its own.
 */
type FileForm = 'list' | 'object' | 'table' | 'folder' | 'files';

/**
 * One collection of the record, described once: files, checks, API, documentation and tests follow
 * from it. Paths of fields are written `chain[].from`, where `[]` stands for every item of a list.
 */
export type Collection<S extends Schema, I extends Schema, P extends Record<string, z.ZodType>> = {
  /** Shape of an entry in the record's files; null: worked out from other collections. */
  stored: S;
  /** Shape of an item in the API's answers; null: no part of the API. */
  item: I;
  /** Parameters of its endpoint. */
  params: P;
  /** What it holds, as a heading without a full stop. */
  summary: string;
  /** What one entry and several are called beside a number. */
  nouns: readonly [one: string, many: string];
  /** An entry of the made-up record that tests use. */
  example: z.infer<I extends z.ZodType ? I : NonNullable<S>>;
  file?: FileForm;
  /** Whether a record needs its file. Left out: without one the collection is empty. */
  isRequired?: true;
  /** The field that no two entries share, and that others refer to. Left out: `id`. */
  key?: string;
  /** The parameter of addresses and of the API that names one entry. Left out: none does. */
  parameter?: string;
  /** Fields that name entries of other collections. Citations (fields called `source`) are known. */
  references?: Readonly<Record<string, readonly string[]>>;
  /** Fields that together are different in every entry, and what to do where they are not. */
  unique?: readonly { fields: readonly string[]; remedy: string }[];
  /** A list of objects, each of which has a row of its own in CSV. Left out: an entry is a row. */
  spread?: string;
  /** Lists of objects in which this field is different in each. Lists of texts hold none twice anyway. */
  distinct?: readonly string[];
  /** Dates of what has happened: not after the day up to which the record goes. */
  pastDates?: readonly string[];
};

/** Keeps the exact shapes of a collection, which an annotation of its type would widen. */
export const collection = <
  const S extends Schema,
  const I extends Schema,
  const P extends Record<string, z.ZodType>,
>(
  one: Collection<S, I, P>,
): Collection<S, I, P> => one;
