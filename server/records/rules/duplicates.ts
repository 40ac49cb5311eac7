import { DRAFT_NAMES, type DraftName, type RecordDraft } from '#server/records/RecordDraft.ts';
import { valueAt } from '#src/contract/plain/valueAt.ts';
import { COLLECTIONS } from '#src/contract/collections.ts';

import { problemIn, type RuleProblem } from './RuleProblem.ts';
import { valuesAt, type ValueAt } from './valuesAt.ts';

/** Keys, decisions of a cell and texts in a list are unique. */
export function* duplicateProblems(draft: RecordDraft): Generator<RuleProblem> {
  for (const name of DRAFT_NAMES) {
    const { key = 'id', unique = [], distinct = [] } = COLLECTIONS[name];
    const remedy = key === 'id' ? 'Give each entry an id of its own.' : 'Keep one of the two.';
    for (const one of [{ fields: [key], remedy }, ...unique])
      yield* repeated(draft, name, one.fields, one.remedy);
    for (const [index, row] of draft[name].rows.entries()) {
      yield* repeatedInLists(draft, name, index, textLists(row));
      yield* repeatedInLists(
        draft,
        name,
        index,
        distinct.map((field) => valuesAt(row, field)),
      );
    }
  }
}

/** Every list of texts in a row, at any depth, with the paths of its items. */
function textLists(value: unknown, path: PropertyKey[] = []): ValueAt[][] {
  if (typeof value !== 'object' || value === null) return [];
  const items = Object.entries(value).map(([key, inner]: [string, unknown]): ValueAt => [
    [...path, Array.isArray(value) ? Number(key) : key],
    inner,
  ]);
  return Array.isArray(value) && items.every(([, item]) => typeof item === 'string')
    ? [items]
    : items.flatMap(([at, inner]) => textLists(inner, at));
}

function* repeated(
  draft: RecordDraft,
  name: DraftName,
  fields: readonly string[],
  remedy: string,
): Generator<RuleProblem> {
  const path = [fields.at(-1) ?? ''];
  const first = new Map<string, number>();
  for (const [index, row] of draft[name].rows.entries()) {
    const values = fields.map((field) => valueAt(row, field));
    if (!values.every((value) => typeof value === 'string' && value !== '')) continue;
    const key = values.join(', ');
    const before = first.get(key);
    if (before === undefined) first.set(key, index);
    else
      yield problemIn(draft[name], index, path, `“${key}” is already on {other}`, remedy, {
        index: before,
        path,
      });
  }
}

function* repeatedInLists(
  draft: RecordDraft,
  name: DraftName,
  index: number,
  lists: readonly (readonly ValueAt[])[],
): Generator<RuleProblem> {
  for (const list of lists) {
    const seen = new Set<unknown>();
    for (const [path, item] of list) {
      if (typeof item === 'string' && seen.has(item)) {
        // The item of the list, not the field in it.
        const at = path.slice(0, path.findLastIndex((key) => typeof key === 'number') + 1);
        yield problemIn(draft[name], index, at, `“${item}” is in the list twice`, 'Keep one.');
      }
      seen.add(item);
    }
  }
}
