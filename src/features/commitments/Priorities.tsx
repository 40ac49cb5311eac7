import type { Unknown } from '#src/contract/history.ts';
import type { Priority } from '#src/contract/promises.ts';
import type { ProgressState } from '#src/contract/words.ts';
import { formatDate } from '#src/narrative/format.ts';
import { Cite } from '#src/ui/Cite.tsx';
import type { SourceNumbers } from '#src/ui/sourceNumbers.ts';

import styles from './Priorities.module.scss';

const PROGRESS_WORDS: Record<ProgressState, string> = {
  'not-started': 'not started',
  'on-track': 'on track',
  'late': 'late',
  'done': 'done',
  'stopped': 'stopped',
};

type Props = {
  readonly priorities: readonly Priority[];
  /** What the record says of priorities that were looked for and not found. */
  readonly unknown: Unknown | undefined;
  readonly asAt: string;
  readonly numbers: SourceNumbers;
};

/** What the place agreed, with the last report of progress; or that the list was not found. */
export function Priorities({ priorities, unknown, asAt, numbers }: Props) {
  if (priorities.length === 0)
    return (
      <p>
        <strong>Not found in published sources</strong>
        {unknown ? `: ${unknown.detail} (searched to ${formatDate(unknown.until)}).` : '.'} If you
        have the list, tell us.
      </p>
    );
  return (
    <ul className={styles['priorities']}>
      {priorities.map((priority) => {
        const report = priority.progress.findLast(({ on }) => on <= asAt);
        const overdue =
          priority.dueOn !== null && priority.dueOn < asAt && report?.state !== 'done';
        return (
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
              {report
                ? `${formatDate(report.on)}: ${PROGRESS_WORDS[report.state]} – ${report.text}`
                : 'No report of progress found.'}
            </span>
            {overdue && <strong> Overdue.</strong>}
          </li>
        );
      })}
    </ul>
  );
}
