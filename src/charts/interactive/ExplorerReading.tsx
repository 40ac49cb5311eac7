import { formatPoint } from '#src/charts/formatPoint.ts';
import { MarkerKey } from '#src/charts/Marker.tsx';
import type { TrendLine } from '#src/contract/figures/chartSpec.ts';

import styles from './Explorer.module.scss';
import type { ExplorerRow } from './explorerRows.ts';

type Props = {
  readonly row: ExplorerRow | undefined;
  readonly isLatest: boolean;
  readonly lines: readonly TrendLine[];
  /** Id of the line whose point is chosen; null: none is. */
  readonly chosen: string | null;
  readonly decimals: number;
};

/** The figures of one period for every area that is shown. */
export function ExplorerReading({ row, isLatest, lines, chosen, decimals }: Props) {
  if (!row) return null;
  return (
    <>
      <p className={styles.period}>
        {row.period}
        {isLatest && <span className={styles.latest}> (latest)</span>}
      </p>
      <ul className={styles.values}>
        {lines.map((line) => {
          const point = row.points.get(line.id);
          return (
            <li key={line.id} className={line.id === chosen ? styles.chosen : undefined}>
              <MarkerKey style={line.style} />
              <span>
                {line.label}: {point ? formatPoint(point, decimals) : 'no figure'}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
