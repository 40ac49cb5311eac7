import type { RegisterCell } from '#src/contract/register.ts';
import { formatDateShort } from '#src/narrative/language/format.ts';
import { NO_DECISION, STATUS_WORDS } from '#src/narrative/register/statusWords.ts';
import { StatusMark } from '#src/ui/StatusMark.tsx';

import styles from './CellStatus.module.scss';

type Props = {
  readonly cell: RegisterCell;
  /** Whether to mark a conflict of sources; false where a note says it of all cells. */
  readonly disputed: boolean;
  /** What changed on the day shown; null: nothing, or it is said elsewhere. */
  readonly changed?: 'decision' | 'decider' | null;
};

/** A status as a shape, a word and a date, with what is overdue or disputed. */
export const CellStatus = ({ cell, disputed, changed = null }: Props) => (
  <span className={styles['status']}>
    <span className={styles['word']}>
      <StatusMark status={cell.status} />
      {cell.status ? STATUS_WORDS[cell.status].label : NO_DECISION.label}
    </span>
    {cell.since && <span className={styles['date']}> {formatDateShort(cell.since)}</span>}
    {changed && (
      <span className={styles['flag']}>
        {' '}
        {changed === 'decision' ? 'Changed' : 'Who decides changed'} on this day
      </span>
    )}
    {cell.overdue && <span className={styles['flag']}> Review overdue</span>}
    {disputed && <span className={styles['flag']}> Sources conflict</span>}
  </span>
);
