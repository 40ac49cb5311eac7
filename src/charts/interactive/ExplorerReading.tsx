import { MarkerKey } from '#src/charts/Marker.tsx';
import type { TrendLine } from '#src/charts/rows.ts';

import type { ExplorerRow } from './explorerRows.ts';
import styles from './TrendExplorer.module.scss';

type Props = {
  readonly row: ExplorerRow | undefined;
  /** No period is pointed at: the latest is read. */
  readonly isLatest: boolean;
  readonly lines: readonly TrendLine[];
  readonly formatPoint: (point: TrendLine['points'][number]) => string;
};

/** What one period says, for every area that is switched on. */
export const ExplorerReading = ({ row, isLatest, lines, formatPoint }: Props) =>
  row ? (
    <>
      <p className={styles.period}>
        {row.period}
        {isLatest && <span className={styles.latest}> (latest)</span>}
      </p>
      <ul className={styles.values}>
        {lines.map((line) => {
          const point = row.points.get(line.id);
          return (
            <li key={line.id}>
              <MarkerKey style={line.style} />
              <span>
                {line.label}: {point ? formatPoint(point) : 'no figure'}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  ) : null;
