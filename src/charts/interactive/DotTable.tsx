import type { DotComparator, DotRow } from '#src/charts/rows.ts';

import styles from './Explorer.module.scss';

type Props = {
  readonly name: string;
  readonly unit: string;
  readonly rows: readonly DotRow[];
  readonly comparators: readonly DotComparator[];
};

/** The chart's rows as a table, in its order. */
export const DotTable = ({ name, unit, rows, comparators }: Props) => (
  <div className={styles.scroll} role="region" aria-label={name} tabIndex={0}>
    <table className={styles.table}>
      <caption>
        {name}, {unit}
      </caption>
      <thead>
        <tr>
          <th scope="col">Area</th>
          <th scope="col">Figure</th>
          <th scope="col">Verdict</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, note, text, interval, verdict }) => (
          <tr key={id}>
            <th scope="row">{note === null ? label : `${label} (${note})`}</th>
            <td>{interval === null ? text : `${text} ${interval}`}</td>
            <td>{verdict ?? 'not judged'}</td>
          </tr>
        ))}
        {comparators.map(({ id, label, text }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td>{text}</td>
            <td>held against</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
