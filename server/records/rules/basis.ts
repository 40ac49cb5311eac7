import { type RecordDraft, DRAFT_NAMES } from '#server/records/RecordDraft.ts';

import { problemIn, type RuleProblem } from './RuleProblem.ts';

/** A record is illustrative throughout or not at all, and an illustrative one names no person. */
export function* basisProblems(draft: RecordDraft): Generator<RuleProblem> {
  const basis = draft.system.rows[0]?.basis;
  if (!basis) return;
  for (const name of DRAFT_NAMES) {
    if (name === 'system') continue;
    for (const [index, row] of draft[name].rows.entries()) {
      const own = 'basis' in row ? row.basis : undefined;
      if (own === undefined) continue;
      if (basis === 'published' && own === 'illustrative')
        yield problemIn(
          draft[name],
          index,
          ['basis'],
          'is “illustrative” in a published record',
          'Remove the entry: what is made up goes in a record of its own.',
        );
      if (basis === 'illustrative' && own !== 'illustrative')
        yield problemIn(
          draft[name],
          index,
          ['basis'],
          `is “${own}” in an illustrative record`,
          'Write “illustrative”: everything in this record is made up.',
        );
    }
  }
  if (basis === 'illustrative')
    for (const [index, row] of draft.people.rows.entries())
      if (row.name != null)
        yield problemIn(
          draft.people,
          index,
          ['name'],
          'names a person in an illustrative record',
          'Write null: no person is named in what is made up.',
        );
}
