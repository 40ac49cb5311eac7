import type { ReactNode } from 'react';

import styles from './FigureTools.module.scss';

/**
 * The buttons below a figure, in one line. Those that need script come last, as their space is empty
 * until it has arrived.
 */
export function FigureTools({ children }: { readonly children: ReactNode }) {
  return <div className={`${styles.tools} screen-only`}>{children}</div>;
}
