import { expect, test } from 'vitest';

import { lineOf, problemsWith } from './problemsWith.ts';

type Case = { file: string; find: string; replaceWith: string; after?: string; at?: string };

/** A change of a file that is named apart. */
export type BreakingEdit = Omit<Case, 'file'>;

/**
 * The one problem that a change should be reported as, on its line and with a remedy.
 *
 * @param at a text on the line of the problem, if that is not the line of the edit
 */
export const expectedProblem = ({ at, ...one }: Case, field: string, says: string) => [
  {
    file: one.file,
    line: lineOf(one, at),
    field,
    problem: expect.stringContaining(says) as unknown,
    remedy: expect.stringMatching(/^[A-Z].*[.?]$/) as unknown,
  },
];

/** A test that breaks one thing in a valid record: exactly that is reported. */
export function breaks(
  title: string,
  file: string,
  edit: BreakingEdit,
  field: string,
  says: string,
): void {
  test.each([title])('%s', () => {
    const { at, ...change } = edit;
    const one = { file: `${file}.json`, ...change };
    expect(problemsWith(one)).toEqual(
      expectedProblem({ ...one, ...(at === undefined ? {} : { at }) }, field, says),
    );
  });
}

/** Replaces an id by another that does not exist. */
export const unknownId = (find: string, replaceWith: string, after?: string) => ({
  find: `"${find}"`,
  replaceWith: `"${replaceWith}"`,
  ...(after === undefined ? {} : { after }),
});
