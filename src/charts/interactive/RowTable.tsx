import styles from './Explorer.module.scss';

type Props = {
  readonly caption: string;
  /** Heading of the first column. */
  readonly first?: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    id: string;
    label: string;
    note: string | null;
    cells: readonly string[];
  }[];
};

/** A chart's rows as a table, in the same order. */
export const RowTable = ({ caption, first = 'Area', columns, rows }: Props) => (
  <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, note, cells }) => (
          <tr key={id}>
            <th scope="row">{note === null ? label : `${label} (${note})`}</th>
            {columns.map((column, n) => (
              <td key={column}>{cells[n]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
