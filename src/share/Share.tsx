import { useEffect, useRef, useState, type ComponentType } from 'react';
import { Link, useHref } from 'react-router';

import { useRenderInfo } from '#src/client/renderInfo.ts';
import { useCollection } from '#src/client/useCollection.ts';

import styles from './Share.module.scss';
import type { RecordWords, SharedFigure } from './SharedFigure.ts';

/** Turns what a figure shows, its view, into the shared figure. */
export type Describe<View> = (view: View, record: RecordWords) => SharedFigure;

type PanelProps = {
  readonly name: string;
  readonly figure: SharedFigure;
  readonly href: string;
};

type State<View> =
  | { step: 'closed' | 'loading' | 'failed' }
  | { step: 'open'; Panel: ComponentType<PanelProps>; describe: Describe<View> };

type Props<View> = {
  /** Name of the figure within “Share …”: “the trend”. */
  readonly name: string;
  /** Address of exactly this view, its defaults written out, with the figure's id: `/money?asAt=…#measure-x`. */
  readonly address: string;
  /**
   * Path, within the API, of the data behind the figure: `funds.csv`. It must hold the data without
   * its query, too, as static files answer none.
   */
  readonly data: string;
  /** The as-at date of the view, YYYY-MM-DD; left out: the record's default. */
  readonly asAt?: string;
  /** Imports the function that describes and draws the figure, when a reader opens the panel. */
  readonly load: () => Promise<Describe<View>>;
  readonly view: View;
};

/**
 * The ways to share a figure, in a disclosure. Without script there are links alone; with it also
 * copies and downloads, which are loaded when it is opened.
 */
export function Share<View>({ name, address, data, asAt, load, view }: Props<View>) {
  const [state, setState] = useState<State<View>>({ step: 'closed' });
  const { apiAddress } = useRenderInfo();
  const { meta, items: systems } = useCollection('system');
  const href = useHref(address);
  const details = useRef<HTMLDetailsElement>(null);

  const open = () => {
    setState({ step: 'loading' });
    Promise.all([import('./SharePanel.tsx'), load()]).then(
      ([{ SharePanel: Panel }, describe]) => setState({ step: 'open', Panel, describe }),
      () => setState({ step: 'failed' }),
    );
  };
  const toggle = () => {
    if (details.current?.open) open();
    else setState({ step: 'closed' });
  };
  useEffect(() => {
    const box = details.current;
    if (!box) return;
    const closeOnEscape = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || !box.open) return;
      box.open = false;
      box.querySelector('summary')?.focus();
    };
    box.addEventListener('keydown', closeOnEscape);
    // The reader may have opened it before the page was hydrated.
    if (box.open) box.dispatchEvent(new Event('toggle'));
    return () => box.removeEventListener('keydown', closeOnEscape);
  }, []);

  return (
    <details ref={details} className={`${styles.share} screen-only`} onToggle={toggle}>
      <summary>
        Share<span className="visually-hidden"> {name}</span>
      </summary>
      <div className={styles.box}>
        <ul className="plain-list">
          <li>
            <Link to={address} preventScrollReset>
              Link to this view
            </Link>
          </li>
          <li>
            <a href={`${apiAddress}/${data}`}>All the data it is drawn from (CSV)</a>
          </li>
        </ul>
        {state.step === 'open' ? (
          <state.Panel
            // A new view starts with no status message.
            key={href}
            name={name}
            href={href}
            figure={state.describe(view, {
              publisher: systems[0]?.publisher ?? '',
              asAt: asAt ?? meta.asAt,
              attribution: meta.attribution,
              basis: meta.basis,
            })}
          />
        ) : (
          <p role="status">
            {state.step === 'loading' && 'Loading…'}
            {state.step === 'failed' &&
              'Copies and downloads could not be loaded. Check the connection, then close this and open it again.'}
          </p>
        )}
      </div>
    </details>
  );
}
