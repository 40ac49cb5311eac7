import type { DotComparator, ValueWithLimits } from '#src/contract/figures/chartSpec.ts';
import type { PlaceStyle } from '#src/contract/placeStyle.ts';

import { DotLane } from './DotLane.tsx';
import styles from './Lanes.module.scss';
import { ComparatorName, DotAxis, dotScale } from './LaneRows.tsx';

type Dot = ValueWithLimits & { id: string; style: PlaceStyle };

type Props = {
  /** Alternative text: every dot's figure in words. */
  readonly description: string;
  /** The dot that is shown with its interval; the others are behind it in grey. */
  readonly dot: Dot;
  readonly others: readonly Dot[];
  readonly comparators: readonly DotComparator[];
  readonly least?: number | null;
  readonly most?: number | null;
};

/** One place's dot with its interval, against the comparator's line, the other places in grey. */
export function DotStrip(props: Props) {
  const { description, dot, others, comparators } = props;
  // Only the first comparator that has a figure.
  const drawn = comparators.filter(({ value }) => value !== null).slice(0, 1);
  const scale = dotScale([dot, ...others, ...drawn], props);
  const [first] = drawn;
  return (
    <div className={styles.strip} role="img" aria-label={description}>
      {first && (
        <svg className={styles.ticks} width="100%" height="18" aria-hidden="true">
          <ComparatorName comparator={first} scale={scale} />
        </svg>
      )}
      <span className={styles.stripLane} aria-hidden="true">
        <DotLane scale={scale} dot={dot} others={others} comparators={drawn} />
      </span>
      <DotAxis scale={scale} />
    </div>
  );
}
