import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState, type ComponentType } from 'react';
import { Link, useHref } from 'react-router';

import { useRenderInfo } from '#src/client/page/renderInfo.ts';
import type { FigureContent } from '#src/contract/figures/figure.ts';
import type { FigureParams } from '#src/figures/Figure.ts';

import styles from './Share.module.scss';

type PanelProps = {
  readonly name: string;
  readonly content: FigureContent;
  readonly href: string;
};

type State =
  | { step: 'closed' | 'loading' | 'failed' }
  | { step: 'open'; Panel: ComponentType<PanelProps>; content: FigureContent; href: string };

type Props = {
  /** Name of the figure within “Share …”: “the trend”. */
  readonly name: string;
  /** Address of exactly this view, its defaults written out, with the figure's id: `/money?asAt=…#measure-x`. */
  readonly address: string;
  /**
   * Path, within the API, of the data behind the figure: `funds.csv`. It must hold the data without
   * its query, too, as static files answer none.
   */
  readonly data: string;
  /** Id of the figure, and what of it is shown. */
  readonly figure: string;
  readonly params: FigureParams;
};

/**
 * The ways to share a figure, in a disclosure. Without script there are links alone; with it also
 * copies and downloads, which are loaded when it is opened.
 */
export function Share({ name, address, data, figure, params }: Props) {
  const [state, setState] = useState<State>({ step: 'closed' });
  const { apiAddress } = useRenderInfo();
  const queryClient = useQueryClient();
  const href = useHref(address);
  const details = useRef<HTMLDetailsElement>(null);

  const open = useEffectEvent((view: string, isWanted: () => boolean) => {
    setState({ step: 'loading' });
    const show = (next: State) => {
      if (isWanted()) setState(next);
    };
    import('./loadPanel.ts')
      .then(({ loadPanel }) => loadPanel(queryClient, figure, params))
      .then(
        (panel) => show({ step: 'open', ...panel, href: view }),
        () => show({ step: 'failed' }),
      );
  });
  // Opened by the reader, before the page was hydrated or after; a new view is loaded anew.
  useEffect(() => {
    const box = details.current;
    if (!box) return;
    let isWanted = true;
    const toggle = () => {
      if (box.open) open(href, () => isWanted);
      else setState({ step: 'closed' });
    };
    const closeOnEscape = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || !box.open) return;
      box.open = false;
      box.querySelector('summary')?.focus();
    };
    box.addEventListener('toggle', toggle);
    box.addEventListener('keydown', closeOnEscape);
    if (box.open) toggle();
    return () => {
      isWanted = false;
      box.removeEventListener('toggle', toggle);
      box.removeEventListener('keydown', closeOnEscape);
    };
  }, [href]);

  return (
    <details ref={details} className={`${styles.share} screen-only`}>
      <summary>
        Share<span className="visually-hidden"> {name}</span>
      </summary>
      <div className={styles.box}>
        <ul className="plain-list">
          <li>
            <Link to={address} preventScrollReset>
              Link to this view<span className="visually-hidden">: {name}</span>
            </Link>
          </li>
          <li>
            <a href={`${apiAddress}/${data}`}>
              All the data it is drawn from (CSV)<span className="visually-hidden">: {name}</span>
            </a>
          </li>
        </ul>
        {state.step === 'open' ? (
          <state.Panel
            // A new view starts with no status message.
            key={state.href}
            name={name}
            href={state.href}
            content={state.content}
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
