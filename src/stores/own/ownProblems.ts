import type { OwnProblem } from '#src/contract/plain/ownProblem.ts';
import { contractProblems } from '#src/narrative/contract/contractProblems.ts';

type Arguments = Parameters<typeof contractProblems>;

/** A path as a reader counts: `['slides', 2, 'note']` is “slide 3, note”. */
function whereOf(path: readonly PropertyKey[], rows: Readonly<Record<string, string>>): string {
  const parts = path.flatMap((part, index) => {
    const row = rows[String(path[index - 1])];
    if (typeof part === 'number') return [`${row ?? ''} ${part + 1}`.trim()];
    return rows[String(part)] !== undefined && typeof path[index + 1] === 'number'
      ? []
      : [String(part)];
  });
  return parts.join(', ') || 'the file';
}

/**
 * What a schema objects to in what a reader made, in words.
 * @param rows what an item of a list is called, by the list's field: `{ slides: 'slide' }`
 */
export const ownProblems = (
  schema: Arguments[0],
  json: unknown,
  issues: Arguments[2],
  rows: Readonly<Record<string, string>>,
): OwnProblem[] =>
  contractProblems(schema, json, issues).map(({ path, problem, remedy }) => ({
    where: whereOf(path, rows),
    says: `${problem}. ${remedy}`,
  }));
