import type { RegisterCell } from '#src/contract/register.ts';
import { formatDateShort } from '#src/narrative/format.ts';
import { NO_DECISION, STATUS_WORDS } from '#src/narrative/statusWords.ts';
import { StatusMark } from '#src/ui/StatusMark.tsx';

import styles from './CellStatus.module.scss';

/** A status as a shape, a word and a date, with what is overdue or disputed. */
export const CellStatus = ({ cell }: { readonly cell: RegisterCell }) => (
  <span className={styles['status']}>
    <span className={styles['word']}>
      <StatusMark status={cell.status} />{' '}
      {cell.status ? STATUS_WORDS[cell.status].label : NO_DECISION.label}
    </span>
    {cell.since && <span className={styles['date']}> {formatDateShort(cell.since)}</span>}
    {cell.overdue && <span className={styles['flag']}> Review overdue</span>}
    {cell.conflicts.length > 0 && <span className={styles['flag']}> Sources conflict</span>}
  </span>
);
