import { useEffect, useId, useRef, useState, type ComponentType } from 'react';

import type { ChartExplorerProps } from '#src/charts/interactive/ChartExplorer.tsx';
import { useNeedsScript } from '#src/client/browser/useNeedsScript.ts';

import styles from './Explore.module.scss';

type State =
  | { step: 'closed' | 'loading' | 'failed' }
  | { step: 'open'; Explorer: ComponentType<ChartExplorerProps> };

/** It brings a large library. */
const loadExplorer = async () =>
  (await import('#src/charts/interactive/ChartExplorer.tsx')).ChartExplorer;

type Props = ChartExplorerProps & {
  /** Imports the interactive chart. */
  readonly load?: typeof loadExplorer;
  /** Text of the button, and heading of the interactive chart: “Explore the trend”. */
  readonly label: string;
};

/**
 * A button that opens the interactive chart below the static one. Without script there is only the
 * button's space, so that nothing moves when script arrives.
 */
export function Explore({ label, spec, sentenceOf, load = loadExplorer }: Props) {
  const [state, setState] = useState<State>({ step: 'closed' });
  const needsScript = useNeedsScript();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);

  const isOpen = state.step === 'open';
  // Focus moves to the chart when it opens, and back to the button when it closes.
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
      <section className={`${styles.explore} screen-only`} aria-labelledby={id}>
        <div className={styles.head}>
          <h3 id={id} ref={heading} tabIndex={-1}>
            {label}
          </h3>
          <button
            type="button"
            className="button quiet"
            onClick={() => setState({ step: 'closed' })}
          >
            Close<span className="visually-hidden">: {label}</span>
          </button>
        </div>
        <state.Explorer spec={spec} sentenceOf={sentenceOf} />
      </section>
    );
  return (
    <div className={`${styles.offer} ${needsScript} screen-only`}>
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
            : label}
      </button>
      <span className="visually-hidden" role="status">
        {state.step === 'loading' ? 'Loading the interactive chart' : ''}
      </span>
    </div>
  );
}
