import { MarkerKey } from '#src/charts/Marker.tsx';
import type { TrendLine } from '#src/charts/rows.ts';

import type { ExplorerRow } from './explorerRows.ts';
import styles from './TrendExplorer.module.scss';

type Props = {
  readonly rows: readonly ExplorerRow[];
  readonly lines: readonly TrendLine[];
  readonly formatPoint: (point: TrendLine['points'][number]) => string;
  /** Added by the chart: whether a period is pointed at, and which. */
  readonly active?: boolean;
  readonly label?: string | number;
};

/** What one period says, for every area that is switched on: the one pointed at, or the latest. */
export function ExplorerReading({ rows, lines, formatPoint, active = false, label }: Props) {
  const pointed = active ? rows.find(({ period }) => period === label) : undefined;
  const row = pointed ?? rows.at(-1);
  if (!row) return null;
  return (
    <>
      <p className={styles.period}>
        {row.period}
        {!pointed && <span className={styles.latest}> (latest)</span>}
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
  );
}
