import type { Draft } from '#server/records/Draft.ts';
import type { Problem } from '#server/records/Problem.ts';
import { problemIn } from '#server/records/read/readCollection.ts';
import { STATUSES_NEEDING_A_DECISION } from '#src/contract/plain/words.ts';

/**
 * The contract refuses a power that has moved without a cited decision or a holder, but not while
 * another field of the entry has the wrong type. These are too grave to wait for that.
 */
export function* decisionProblems(draft: Draft): Generator<Problem> {
  const { decisions } = draft;
  for (const [index, row] of decisions.rows.entries()) {
    const { status, sources, holder } = row;
    const objected = decisions.objected[index];
    if (
      STATUSES_NEEDING_A_DECISION.some((one) => one === status) &&
      sources &&
      !objected?.has('sources') &&
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
      !objected?.has('holder')
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
