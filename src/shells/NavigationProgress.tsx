import { useNavigation } from 'react-router';

import styles from './NavigationProgress.module.scss';

/** A line across the top of the window while another page is loading. */
export function NavigationProgress() {
  const isLoading = useNavigation().state !== 'idle';
  return (
    isLoading && (
      <div className={styles['progress']} role="progressbar" aria-label="Loading the page" />
    )
  );
}
