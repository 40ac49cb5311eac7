import { DRAFT_NAMES, fileOf, type RecordDraft } from '#server/records/RecordDraft.ts';
import { didYouMean } from '#src/narrative/language/didYouMean.ts';
import { COLLECTIONS } from '#src/contract/collections.ts';

import { problemIn, type RuleProblem } from './RuleProblem.ts';
import { valuesAt, type ValueAt } from './valuesAt.ts';

/** Every referenced id and code exists. */
export function* referenceProblems(draft: RecordDraft): Generator<RuleProblem> {
  for (const name of DRAFT_NAMES)
    for (const [index, row] of draft[name].rows.entries()) {
      const mentions = [
        ...citedIn(row).map((mention) => ({ target: 'sources' as const, mention })),
        ...DRAFT_NAMES.flatMap((target) =>
          (COLLECTIONS[name].references?.[target] ?? [])
            .flatMap((field) => valuesAt(row, field))
            .map((mention) => ({ target, mention })),
        ),
      ];
      for (const { target, mention } of mentions) {
        const [path, id] = mention;
        const { isComplete, names: ids } = draft[target];
        // A file that could not be read may have it.
        if (!isComplete || typeof id !== 'string' || ids.has(id)) continue;
        yield problemIn(
          draft[name],
          index,
          path,
          `“${id}” is not in ${fileOf(target)}`,
          `Add it there, or correct it here.${didYouMean(id, ids)}`,
        );
      }
    }
}

/** Every citation in a row, at any depth: a text in a field called `source`. */
function citedIn(value: unknown, path: PropertyKey[] = []): ValueAt[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): ValueAt[] => {
    const step = [...path, Array.isArray(value) ? Number(key) : key];
    return key === 'source' && typeof inner === 'string' ? [[step, inner]] : citedIn(inner, step);
  });
}
