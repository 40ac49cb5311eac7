import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import type { AsAtDate } from '#src/addresses/asAt.ts';
import { overdueClause, type SentenceCell } from '#src/narrative/register/registerWords.ts';

/** Address of the list of what is due on a day. */
export const dueAddress = ({ asAt, isDefault }: AsAtDate): string =>
  withQuery(`${paths.changes}#due`, { to: isDefault ? null : asAt });

type Props = {
  /** Sentences about the cells. */
  readonly text: string;
  readonly cells: readonly SentenceCell[];
  readonly when: AsAtDate;
};

/** Sentences in which the count of overdue reviews leads to the list of them. */
export function WithOverdue({ text, cells, when }: Props) {
  const clause = overdueClause(cells, when);
  const at = clause === '' ? -1 : text.indexOf(clause);
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <Link to={dueAddress(when)}>{clause}</Link>
      {text.slice(at + clause.length)}
    </>
  );
}
