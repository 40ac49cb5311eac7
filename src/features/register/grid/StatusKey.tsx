import { STATUSES } from '#src/contract/plain/words.ts';
import type { RegisterCell } from '#src/contract/register.ts';
import { NO_DECISION, STATUS_WORDS } from '#src/narrative/register/statusWords.ts';
import { StatusMark } from '#src/ui/StatusMark.tsx';

import styles from './StatusKey.module.scss';

/** What the words in the register mean: those that occur, in the order of the register. */
export function StatusKey({ cells }: { readonly cells: readonly RegisterCell[] }) {
  const used = STATUSES.filter((status) => cells.some((cell) => cell.status === status));
  const none = cells.some((cell) => cell.status === null);
  return (
    <dl className={styles['key']}>
      {used.map((status) => (
        <div key={status}>
          <dt>
            <StatusMark status={status} /> {STATUS_WORDS[status].label}
          </dt>
          <dd>{STATUS_WORDS[status].meaning}</dd>
        </div>
      ))}
      {none && (
        <div>
          <dt>
            <StatusMark status={null} /> {NO_DECISION.label}
          </dt>
          <dd>{NO_DECISION.meaning}</dd>
        </div>
      )}
    </dl>
  );
}
