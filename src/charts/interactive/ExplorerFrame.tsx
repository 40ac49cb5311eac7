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
  /** How to use it with the pointer and the keys. */
  readonly hint: string;
  /** Controls or a key above the chart. */
  readonly controls?: ReactNode;
  /** The number of points along the main direction, and the index of the chosen one. */
  readonly count: number;
  readonly index: number | null;
  /** The chosen point in a few words, and as a sentence; null: none is chosen. */
  readonly point: { label: string; sentence: string } | null;
  /** @returns whether the key was used */
  readonly onKey: (key: string) => boolean;
  readonly onLeave: () => void;
  readonly chart: ReactNode;
  /** The chart's data as a table. */
  readonly table: ReactNode;
  /** The values at the chosen point, below the chart. */
  readonly reading?: ReactNode;
};

/**
 * The frame of every interactive chart: keyboard control, the chosen point announced as a sentence,
 * the data as a table, full screen. The chosen point is described below the chart, so that it covers
 * nothing, and stays until the reader chooses another or presses Escape (WCAG 1.4.13).
 */
export function ExplorerFrame(props: Props) {
  const { name, hint, controls, count, index, point, onKey, onLeave, chart, table, reading } =
    props;
  const [isTable, setIsTable] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  // With a pointer the chart has no focus, so the document listens for Escape.
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
          {/* Screen readers pass arrow keys on to a slider. */}
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
            {/* How to choose a point stands where the chosen one is described, so that nothing is blank. */}
            <p role="status" className={point ? styles.sentence : styles.hint}>
              {point ? point.sentence : hint}
            </p>
            {reading}
          </div>
        </>
      )}
    </div>
  );
}
