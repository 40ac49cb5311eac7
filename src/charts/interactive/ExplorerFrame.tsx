import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';

import styles from './Explorer.module.scss';
import { FullScreenButton } from './FullScreenButton.tsx';

type Props = {
  /** Accessible name of the chart. */
  readonly name: string;
  /** How it is read with the keys. */
  readonly hint: string;
  /** What is switched on and off, over the chart. */
  readonly controls?: ReactNode;
  /** Positions along the main way, and the one pointed at. */
  readonly count: number;
  readonly index: number | null;
  /** The point in a few words, and as a sentence; null: none is pointed at. */
  readonly point: { label: string; sentence: string } | null;
  /** @returns whether the key was used */
  readonly onKey: (key: string) => boolean;
  readonly onLeave: () => void;
  readonly chart: ReactNode;
  /** The same rows as the chart's. */
  readonly table: ReactNode;
  /** What is pointed at, under the chart. */
  readonly reading?: ReactNode;
};

/**
 * What every interactive chart has around it: keys, the point announced as a sentence, the same rows
 * as a table, the whole screen. What is pointed at is said below the chart, so that nothing is ever
 * covered; it stays until the reader moves on or presses Escape (WCAG 1.4.13).
 */
export function ExplorerFrame(props: Props) {
  const { name, hint, controls, count, index, point, onKey, onLeave, chart, table, reading } =
    props;
  const [isTable, setIsTable] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  // A reader with a pointer has no focus in the chart: Escape is heard wherever it is.
  const onEscape = useEffectEvent(({ key }: globalThis.KeyboardEvent) => {
    if (key === 'Escape') onLeave();
  });
  useEffect(() => {
    document.addEventListener('keydown', onEscape);
    return () => document.removeEventListener('keydown', onEscape);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (onKey(event.key)) event.preventDefault();
  };
  return (
    <div ref={frame} className={styles.frame}>
      <div className={styles.tools}>
        {controls}
        <button type="button" className="button quiet" onClick={() => setIsTable(!isTable)}>
          {isTable ? 'Show as chart' : 'Show as table'}
        </button>
        <FullScreenButton target={frame} />
      </div>
      {isTable ? (
        table
      ) : (
        <>
          <p className={styles.hint}>{hint}</p>
          {/* A slider along the points: the role that readers of the screen give arrow keys to. */}
          <div
            className={styles.chart}
            role="slider"
            tabIndex={0}
            aria-label={name}
            aria-valuemin={1}
            aria-valuemax={count}
            aria-valuenow={(index ?? count - 1) + 1}
            aria-valuetext={point?.label ?? 'No point chosen'}
            onKeyDown={onKeyDown}
          >
            {chart}
          </div>
          <div className={styles.panel}>
            <p role="status" className={styles.sentence}>
              {point?.sentence}
            </p>
            {reading}
          </div>
        </>
      )}
    </div>
  );
}
