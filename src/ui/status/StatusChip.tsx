import type { Status } from '#src/contract/plain/words.ts';
import { statusLabel } from '#src/narrative/register/statusWords.ts';

import styles from './StatusChip.module.scss';
import { StatusMark } from './StatusMark.tsx';
import { STATUS_TINTS } from './statusTints.ts';

type Props = { readonly status: Status | null };

const tintClass = (status: Status): string => `${styles[STATUS_TINTS[status]]}`;

/**
 * A status as a word, a shape and a tint. *No decision found* is no status, so it is a question mark
 * and the words, without a chip.
 */
export const StatusChip = ({ status }: Props) => (
  <span className={status ? `${styles['chip']} ${tintClass(status)}` : styles['none']}>
    <StatusMark status={status} />
    <span>{statusLabel(status)}</span>
  </span>
);

/** A status as its shape and tint alone, hidden from screen readers: its word is always beside it. */
export const StatusSwatch = ({ status }: Props) => (
  <span className={status ? `${styles['swatch']} ${tintClass(status)}` : styles['swatch']}>
    <StatusMark status={status} />
  </span>
);
