import type { RecordDraft } from '#server/records/RecordDraft.ts';
import { STATUSES_NEEDING_A_DECISION } from '#src/contract/plain/words.ts';

import { problemIn, type RuleProblem } from './RuleProblem.ts';

/**
 * A power that has moved needs a cited decision and a holder. The contract demands this too, but its
 * check doesn't run while another field of the entry has the wrong type.
 */
export function* decisionProblems(draft: RecordDraft): Generator<RuleProblem> {
  const { decisions } = draft;
  for (const [index, row] of decisions.rows.entries()) {
    const { status, sources, holder } = row;
    const invalidFields = decisions.invalidFields[index];
    if (
      STATUSES_NEEDING_A_DECISION.some((one) => one === status) &&
      sources &&
      !invalidFields?.has('sources') &&
      !sources.some((citation) => citation?.evidence === 'decision')
    )
      yield problemIn(
        decisions,
        index,
        ['sources'],
        'claims that a power has moved or is shadowed, but cites no decision',
        'Cite the decision itself (evidence “decision”), or use the status announced or preparing.',
      );
    if (
      (status === 'delegated' || status === 'joint') &&
      holder === null &&
      !invalidFields?.has('holder')
    )
      yield problemIn(
        decisions,
        index,
        ['holder'],
        'is empty (null)',
        'It must name who decides from then on.',
      );
  }
}
