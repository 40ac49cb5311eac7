import { type Draft, JSON_NAMES } from '#server/records/Draft.ts';
import type { Problem } from '#server/records/Problem.ts';
import { problemIn } from '#server/records/read/readCollection.ts';

/** What is made up and what is published never mix, and nobody is named in what is made up. */
export function* basisProblems(draft: Draft): Generator<Problem> {
  const basis = draft.system.rows[0]?.basis;
  if (!basis) return;
  for (const name of JSON_NAMES) {
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
