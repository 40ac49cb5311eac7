import type { ReactNode } from 'react';

import styles from './Flag.module.scss';

type Props = {
  readonly kind: 'overdue' | 'disputed';
  /** What is to be looked into: `Review overdue`. */
  readonly children: ReactNode;
};

/** What is to be looked into about a cell: a mark and words; the mark alone in a narrow register. */
export const Flag = ({ kind, children }: Props) => (
  <span className={`${styles['flag']} ${styles[kind]}`}>
    <span className={styles['words']}>{children}</span>
  </span>
);
