import { Suspense, useDeferredValue, type ReactNode } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

import styles from './Later.module.scss';

/**
 * What lies below the first screen. After a move it is rendered once the first screen is painted, and
 * a rendered page is taken over part by part. Where the reader comes back, or asks for one heading,
 * all is there at once, so that the page stands where it was left.
 */
export function Later({ children }: { readonly children: ReactNode }) {
  const { hash } = useLocation();
  const isMove = useNavigationType() !== NavigationType.Pop && hash === '';
  const shown = useDeferredValue(children, isMove ? null : undefined);
  return <Suspense>{shown ?? <div className={styles['awaited']} aria-hidden="true" />}</Suspense>;
}
