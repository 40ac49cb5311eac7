import type { RegisterCell } from '#src/contract/register.ts';
import { formatDateShort } from '#src/narrative/language/format.ts';
import type { CellFlags } from '#src/narrative/register/deciderRule.ts';
import { CellFlag } from '#src/ui/status/CellFlag.tsx';
import { StatusChip } from '#src/ui/status/StatusChip.tsx';

import styles from './CellStatus.module.scss';

type Props = {
  readonly cell: RegisterCell;
  readonly flags: CellFlags;
  /** Who decides, where nothing else says so: `Place committee decides`. */
  readonly decides?: string;
  /** Who decides, where it is seen elsewhere and only read out here: `the ICB decides`. */
  readonly rule?: string;
};

/**
 * A cell of the register: a status with its date, who decides, and what is to be looked into. In a
 * narrow register only its mark and the marks of its flags are shown.
 */
export const CellStatus = ({
  cell,
  flags: { disputed, changed },
  decides = '',
  rule = '',
}: Props) => (
  <span className={styles['status']}>
    <StatusChip status={cell.status} />
    {(cell.since || decides !== '') && ' '}
    <span className={styles['line']}>
      {cell.since && <span className={styles['date']}>{formatDateShort(cell.since)}</span>}
      {cell.since && decides !== '' && ' · '}
      {decides}
      {decides === '' && rule !== '' && <span className="visually-hidden">; {rule}</span>}
    </span>{' '}
    {changed && (
      <span className={styles['changed']}>
        {changed === 'decision' ? 'Changed' : 'Who decides changed'} on this day
      </span>
    )}
    {cell.overdue && <CellFlag kind="overdue" />} {disputed && <CellFlag kind="disputed" />}
  </span>
);
