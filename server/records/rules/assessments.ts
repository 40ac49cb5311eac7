import type { RecordDraft } from '#server/records/RecordDraft.ts';
import { assessmentFaults } from '#src/narrative/principles/assessmentFaults.ts';

import { problemIn, type RuleProblem } from './RuleProblem.ts';

/** What the shape of an assessment can't tell: see `assessmentFaults`. */
export function* assessmentProblems({
  assessments,
  principles,
}: RecordDraft): Generator<RuleProblem> {
  // Principles that could not be read may be those that an assessment has.
  if (!principles.isComplete || principles.invalidFields.some(({ size }) => size > 0)) return;
  const whole = principles.rows.flatMap(({ id, name, amount }) =>
    id === undefined || name === undefined || amount === undefined ? [] : [{ id, name, amount }],
  );
  for (const [index, row] of assessments.rows.entries())
    for (const { path, problem, remedy } of assessmentFaults(row, whole))
      yield problemIn(assessments, index, path, problem, remedy);
}
