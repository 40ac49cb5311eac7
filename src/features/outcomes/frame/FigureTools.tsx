import type { ReactNode } from 'react';

import styles from './FigureTools.module.scss';

/**
 * What can be done with a figure, in one line below it. What needs script comes last: until script
 * has arrived its place is empty, and no hole is seen.
 */
export function FigureTools({ children }: { readonly children: ReactNode }) {
  return <div className={`${styles.tools} screen-only`}>{children}</div>;
}
