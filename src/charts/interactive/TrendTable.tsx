import { formatPoint } from '#src/charts/formatPoint.ts';
import type { TrendLine } from '#src/contract/figures/chartSpec.ts';

import styles from './Explorer.module.scss';
import type { ExplorerRow } from './explorerRows.ts';

type Props = {
  readonly name: string;
  readonly unit: string;
  readonly rows: readonly ExplorerRow[];
  readonly lines: readonly TrendLine[];
  readonly decimals: number;
};

/** A trend chart's data as a table, newest period first. */
export const TrendTable = ({ name, unit, rows, lines, decimals }: Props) => (
  <div className={styles.scroll} role="region" aria-label={name} tabIndex={0}>
    <table className={styles.table}>
      <caption>
        {name}, {unit}
      </caption>
      <thead>
        <tr>
          <th scope="col">Period</th>
          {lines.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.toReversed().map(({ start, period, points }) => (
          <tr key={start}>
            <th scope="row">{period}</th>
            {lines.map(({ id }) => {
              const point = points.get(id);
              return <td key={id}>{point ? formatPoint(point, decimals) : 'no figure'}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
