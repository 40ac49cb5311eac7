import { useIsNavigating } from '#src/client/page/useIsNavigating.ts';

import styles from './NavigationProgress.module.scss';

/** A line across the top of the window until the view that was asked for is on screen. */
export function NavigationProgress() {
  return (
    useIsNavigating() && (
      <div className={styles['progress']} role="progressbar" aria-label="Loading the page" />
    )
  );
}
