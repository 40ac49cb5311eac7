import { useEffect, useRef, useState, type ComponentType } from 'react';

import { useIsHydrated } from '#src/client/useIsHydrated.ts';
import type { TrendExplorerProps } from '#src/charts/interactive/TrendExplorer.tsx';

import styles from './ExploreTrend.module.scss';

type Explorer = ComponentType<TrendExplorerProps>;
type State = { step: 'closed' | 'loading' | 'failed' } | { step: 'open'; Explorer: Explorer };

/** The charting library is large: it is fetched only when a reader asks to explore. */
const loadExplorer = async (): Promise<Explorer> =>
  (await import('#src/charts/interactive/TrendExplorer.tsx')).TrendExplorer;

type Props = TrendExplorerProps & {
  /** How the explorer is fetched; tests put their own in. */
  readonly load?: () => Promise<Explorer>;
};

/**
 * A button that brings the interactive chart in below the static one, which stays. Without script
 * there is no button; its space is kept, so that nothing moves when script arrives.
 */
export function ExploreTrend({ load = loadExplorer, ...explorer }: Props) {
  const [state, setState] = useState<State>({ step: 'closed' });
  const isHydrated = useIsHydrated();
  const heading = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);

  const isOpen = state.step === 'open';
  // Focus goes to what the press brought, and back to the button when it is put away.
  useEffect(() => {
    if (isOpen) heading.current?.focus();
    else if (wasOpen.current) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  const open = () => {
    setState({ step: 'loading' });
    load().then(
      (Explorer) => setState({ step: 'open', Explorer }),
      () => setState({ step: 'failed' }),
    );
  };

  if (state.step === 'open')
    return (
      <section className={`${styles.explore} screen-only`} aria-labelledby="explore">
        <div className={styles.head}>
          <h3 id="explore" ref={heading} tabIndex={-1}>
            Explore the trend
          </h3>
          <button
            type="button"
            className="button quiet"
            onClick={() => setState({ step: 'closed' })}
          >
            Close
          </button>
        </div>
        <state.Explorer {...explorer} />
      </section>
    );
  return (
    <div className={`${isHydrated ? styles.offer : styles.waiting} screen-only`}>
      {state.step === 'failed' && (
        <p className="notice problem" role="alert">
          The interactive chart could not be loaded. The chart and the table on this page hold the
          same figures. Check the connection, then try again.
        </p>
      )}
      <button
        ref={button}
        type="button"
        className="button quiet"
        aria-disabled={state.step === 'loading'}
        onClick={state.step === 'loading' ? undefined : open}
      >
        {state.step === 'loading'
          ? 'Loading the interactive chart…'
          : state.step === 'failed'
            ? 'Try again'
            : 'Explore the trend'}
      </button>
      <span className="visually-hidden" role="status">
        {state.step === 'loading' ? 'Loading the interactive chart' : ''}
      </span>
    </div>
  );
}
