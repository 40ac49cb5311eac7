import type { Place } from '#src/contract/place.ts';
import { onDate } from '#src/narrative/language/dateWords.ts';
import { capitalise, formatDate } from '#src/narrative/language/format.ts';
import { PROGRESS_WORDS } from '#src/narrative/promises/prioritiesSentence.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';

import styles from './Priorities.module.scss';
import type { PriorityRow } from './priorityRows.ts';

type Props = {
  readonly rows: readonly PriorityRow[];
  /** Names the place of each priority; null: a heading above the list does. */
  readonly places: readonly Place[] | null;
  readonly numbers: SourceNumbers;
};

const NOT_STATED = <span className="secondary">not stated</span>;

/** The state of a priority: `Late, overdue: due 31 March 2026`. */
function stateWords({ priority, reports: [last], isOverdue }: PriorityRow): string {
  const state = last ? capitalise(PROGRESS_WORDS[last.state]) : 'No report of progress found';
  return isOverdue && priority.dueOn
    ? `${state}, overdue: due ${formatDate(priority.dueOn)}`
    : state;
}

/** Priorities in full: state, owner, due date, measures and every report of progress. */
export const PriorityList = ({ rows, places, numbers }: Props) => (
  <ul className={`plain-list ${styles['full']}`}>
    {rows.map((row) => {
      const { priority, reports, standing } = row;
      const illustrative = priority.basis === 'illustrative';
      return (
        <li key={priority.id} className={illustrative ? 'illustrative' : undefined}>
          <div>
            <p className={standing === 'behind' ? styles['behind'] : styles['state']}>
              {stateWords(row)}
              {illustrative && <span className="secondary"> (illustrative)</span>}
            </p>
            <p>
              <strong>{priority.text}</strong>
              <Cite citations={priority.sources} numbers={numbers} />
            </p>
          </div>
          <dl className={styles['facts']}>
            {places && (
              <>
                <dt>Place</dt>
                <dd>{places.find(({ id }) => id === priority.place)?.name}</dd>
              </>
            )}
            {!places && (
              <>
                <dt>Theme</dt>
                <dd>{priority.theme}</dd>
              </>
            )}
            <dt>Agreed for</dt>
            <dd>
              {priority.year}
              {priority.agreedOn ? (
                <span className="secondary"> ({onDate(priority.agreedOn)})</span>
              ) : (
                <span className="secondary"> (when: not stated)</span>
              )}
            </dd>
            <dt>Owner</dt>
            <dd>{priority.owner ?? NOT_STATED}</dd>
            <dt>Due</dt>
            <dd>{priority.dueOn ? formatDate(priority.dueOn) : NOT_STATED}</dd>
            <dt>Measures</dt>
            <dd>{priority.measures.length > 0 ? priority.measures.join('; ') : NOT_STATED}</dd>
            <dt>Reports of progress</dt>
            <dd>
              {reports.length === 0 && <span className="secondary">none found</span>}
              {reports.length > 0 && (
                <ol className="plain-list">
                  {reports.map((report) => (
                    <li key={`${report.on} ${report.text}`}>
                      {formatDate(report.on)}: <strong>{PROGRESS_WORDS[report.state]}</strong>.{' '}
                      {report.text}
                      <Cite citations={report.sources} numbers={numbers} />
                    </li>
                  ))}
                </ol>
              )}
            </dd>
          </dl>
        </li>
      );
    })}
  </ul>
);
