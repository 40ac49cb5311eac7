import type { OwnProblem } from '#src/contract/plain/ownProblem.ts';
import { Assessment, type PrincipleFinding } from '#src/contract/principles/assessment.ts';
import { OwnAssessment } from '#src/contract/principles/assessmentDraft.ts';
import type { Principle } from '#src/contract/principles/principle.ts';
import { didYouMean } from '#src/narrative/language/didYouMean.ts';
import { FIELD_PROBLEMS } from '#src/narrative/principles/assessWords.ts';
import { assessmentFaults } from '#src/narrative/principles/assessmentFaults.ts';

import { ownProblems, whereOf } from './ownProblems.ts';

/* Loaded with the form alone, as it brings the schema library. */

/** What a record knows: its principles, and the ids of what may be assessed. */
type Known = {
  readonly principles: readonly Principle[];
  readonly places: readonly string[];
  readonly agreements: readonly string[];
};

/** What a form would be as an assessment, if all of it is right. */
type Candidate = Omit<Assessment, 'findings'> & {
  readonly findings: readonly (Omit<PrincipleFinding, 'level'> & { readonly level: string })[];
};

const ROWS = { findings: 'finding', evidence: 'piece of evidence' } as const;

/** What a record that knows places, agreements and principles objects to in an assessment. */
function* unknownIds(
  { place, agreement, findings }: Assessment,
  { principles, places, agreements }: Known,
): Generator<OwnProblem> {
  const check = function* (where: string, id: string | null, ids: readonly string[]) {
    if (id !== null && !ids.includes(id))
      yield {
        where,
        says: `“${id}” is not in this record. It has ${ids.join(', ') || 'none'}.${didYouMean(id, new Set(ids))}`,
      };
  };
  yield* check('place', place, places);
  yield* check('agreement', agreement, agreements);
  for (const [n, { principle }] of findings.entries())
    yield* check(
      `finding ${n + 1}, principle`,
      principle,
      principles.map(({ id }) => id),
    );
}

/** Checks JSON that should be an assessment as `data:check` does. */
export function checkAssessment(
  json: unknown,
  known: Known,
): { readonly value: Assessment } | { readonly problems: readonly OwnProblem[] } {
  const { success, data, error } = Assessment.safeParse(json);
  if (!success) return { problems: ownProblems(Assessment, json, error.issues, ROWS) };
  const problems = [
    ...unknownIds(data, known),
    ...[...assessmentFaults(data, known.principles)].map(({ path, problem, remedy }) => ({
      where: whereOf(path, ROWS),
      says: `${problem}. ${remedy}`,
    })),
  ];
  return problems.length === 0 ? { value: data } : { problems };
}

/** One thing that a field of the form lacks. */
export type FieldProblem = { readonly field: string; readonly says: string };

/** The id of a field by its path in the contract. */
export const fieldId = (...path: readonly PropertyKey[]): string =>
  ['assess', ...path.map(String)].join('-');

/** Where a problem is shown: what is chosen in one field, and missing evidence in the first field for it. */
function fieldOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === 'place' || last === 'agreement') return fieldId('about');
  return last === 'evidence' ? fieldId(...path, 0, 'text') : fieldId(...path);
}

/** What the fields of a form lack, in their order, one thing each; none: it is a whole assessment. */
export function fieldProblems(
  candidate: Candidate,
  principles: readonly Principle[],
): { readonly assessment: Assessment } | { readonly problems: readonly FieldProblem[] } {
  const { success, data, error } = Assessment.safeParse(candidate);
  const broken = (error?.issues ?? []).map(({ path, message }) => {
    const last = String(path.at(-1));
    const name = last === 'on' && path.includes('evidence') ? 'dated' : last;
    return { path, says: FIELD_PROBLEMS[name] ?? message };
  });
  const { on, findings } = candidate;
  const faults = [...assessmentFaults({ on: on || undefined, findings }, principles)].map(
    ({ path, problem, remedy }) => ({ path, says: `This ${problem}. ${remedy}` }),
  );
  const positionOf = ([first, index]: readonly PropertyKey[]) =>
    first === 'findings' ? Number(index) : -1;
  const problems = [...broken, ...faults]
    // Made of the other fields.
    .filter(({ path: [first] }) => first !== 'id')
    .sort((one, other) => positionOf(one.path) - positionOf(other.path))
    .map(({ path, says }) => ({ field: fieldOf(path), says }));
  const first = problems.filter(
    ({ field }, n) => problems.findIndex((one) => one.field === field) === n,
  );
  return success && first.length === 0 ? { assessment: data } : { problems: first };
}

/** What the browser kept of a form; null: it can't be read as that. */
export function readOwnAssessment(stored: unknown): OwnAssessment | null {
  const { success, data } = OwnAssessment.safeParse(stored);
  return success ? data : null;
}
