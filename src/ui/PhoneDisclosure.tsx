import type { ReactNode } from 'react';

import styles from './PhoneDisclosure.module.scss';

type Props = {
  /** What a reader on a phone presses to see the rest: “The map, and each place’s districts”. */
  readonly summary: string;
  /** Whether it is open on a phone from the start. */
  readonly open?: boolean;
  readonly children: ReactNode;
};

/**
 * Content that is closed on a phone and simply there on wider screens and on paper. Styles alone
 * decide, so that nothing moves when script arrives; a browser that doesn’t know them offers the
 * summary at every width.
 */
export const PhoneDisclosure = ({ summary, open = false, children }: Props) => (
  <details className={styles['disclosure']} open={open}>
    <summary>{summary}</summary>
    {children}
  </details>
);
