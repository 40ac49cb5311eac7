import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import type { Unknown } from '#src/contract/history.ts';
import type { Priority } from '#src/contract/promises.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { PROGRESS_WORDS } from '#src/narrative/promises/prioritiesSentence.ts';
import { missingWords } from '#src/narrative/sources/unknownWords.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';

import styles from './Priorities.module.scss';
import { priorityRows } from './priorityRows.ts';

type Props = {
  readonly priorities: readonly Priority[];
  /** The record's entries about priorities that were looked for and not found, the lists first. */
  readonly notFound: readonly Unknown[];
  readonly asAt: string;
  readonly numbers: SourceNumbers;
};

/** Says that no list of priorities was found, what is known about it, and whom to tell. */
export const PrioritiesNotFound = ({ notFound: [unknown, ...more] }: Pick<Props, 'notFound'>) => (
  <p>
    <strong>
      {missingWords(unknown)}
      {unknown ? ':' : '.'}
    </strong>{' '}
    {unknown && `${unknown.detail} `}
    {unknown?.until && `Searched to ${formatDate(unknown.until)}. `}
    {more.map(({ detail }) => `${detail} `)}
    If you have the list, <Link to={paths.contact}>tell us</Link>.
  </p>
);

/** The priorities of one place in short, late ones first, each with its last report of progress. */
export function Priorities({ priorities, notFound, asAt, numbers }: Props) {
  if (priorities.length === 0) return <PrioritiesNotFound notFound={notFound} />;
  return (
    <ul className={styles['short']}>
      {priorityRows(priorities, asAt).map(({ priority, reports: [last], isOverdue }) => (
        <li
          key={priority.id}
          className={priority.basis === 'illustrative' ? 'illustrative' : undefined}
        >
          {priority.text}
          <Cite citations={priority.sources} numbers={numbers} />
          <span className="secondary small">
            {' '}
            {priority.theme}, {priority.year}. Owner: {priority.owner ?? 'not stated'}.{' '}
            {priority.dueOn ? `Due ${formatDate(priority.dueOn)}. ` : ''}
            {last
              ? `${formatDate(last.on)}: ${PROGRESS_WORDS[last.state]} – ${last.text}`
              : 'No report of progress found.'}
          </span>
          {isOverdue && <strong> Overdue.</strong>}
        </li>
      ))}
    </ul>
  );
}
