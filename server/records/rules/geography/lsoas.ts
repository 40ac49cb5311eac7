import type { RecordDraft } from '#server/records/RecordDraft.ts';
import { problemOf, type RuleProblem } from '#server/records/rules/RuleProblem.ts';

/**
 * The list of small areas (LSOAs) is complete or left out, because a postcode in any other small area
 * is shown as outside the system.
 */
export function* lsoaProblems({ lsoas, places }: RecordDraft): Generator<RuleProblem> {
  const { rows, isComplete, names } = lsoas;
  // Counts mean nothing until every row could be read and is there once.
  if (rows.length === 0 || !isComplete || names.size < rows.length) return;
  if (rows.some(({ code, place }) => !code || !place || !places.names.has(place))) return;
  for (const { id, footprint } of places.rows) {
    const stated = (footprint ?? []).map((part) => part?.lsoas);
    if (id === undefined || stated.length === 0 || stated.some((count) => count == null)) continue;
    const expected = stated.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    const found = rows.filter(({ place }) => place === id).length;
    if (found !== expected)
      yield problemOf(
        lsoas,
        `has ${found} rows for “${id}”, but its footprint has ${expected} LSOAs`,
        'Add those that are missing, or correct lsoas in places.json.',
      );
  }
}
