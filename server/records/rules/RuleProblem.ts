import type { CollectionDraft, DraftName } from '#server/records/RecordDraft.ts';
import { valueAt } from '#src/contract/plain/valueAt.ts';
import { keyField } from '#src/contract/collections.ts';

/**
 * One thing that a rule finds wrong in an entry, and how to correct it, in plain English. It knows of
 * no file, so that a form or an import can show it, too.
 */
export type RuleProblem = {
  collection: DraftName;
  /** Id (or code) of the entry; null: it has none, or the problem is about the collection. */
  id: string | null;
  /** Its position in the collection; null: the problem is about the collection as a whole. */
  index: number | null;
  /** Path within the entry, such as `chain`, 1, `from`; empty: all of it. */
  path: readonly PropertyKey[];
  /** What is wrong, read after the field; `{other}` stands for where the other entry is. */
  problem: string;
  /** How to correct it, one or more sentences. */
  remedy: string;
  /** Another entry of the collection that the problem is about, and the path in it. */
  other?: { index: number; path: readonly PropertyKey[] };
};

/** A problem at a path in a row of a collection. */
export function problemIn<N extends DraftName>(
  { name, rows }: Pick<CollectionDraft<N>, 'name' | 'rows'>,
  index: number,
  path: readonly PropertyKey[],
  problem: string,
  remedy: string,
  other?: RuleProblem['other'],
): RuleProblem {
  const id = valueAt(rows[index], keyField(name));
  return {
    collection: name,
    id: typeof id === 'string' ? id : null,
    index,
    path,
    problem,
    remedy,
    ...(other && { other }),
  };
}

/** A problem of a collection as a whole, such as an entry that is missing. */
export const problemOf = (
  { name }: { name: DraftName },
  problem: string,
  remedy: string,
): RuleProblem => ({ collection: name, id: null, index: null, path: [], problem, remedy });
