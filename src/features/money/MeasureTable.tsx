import type { Fund } from '#src/contract/promises.ts';
import { formatMoney } from '#src/narrative/language/format.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import type { MoneyRow, MoneyTable } from '#src/figures/money/moneyTables.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';

import styles from './MeasureTable.module.scss';

type Props = { readonly table: MoneyTable; readonly numbers: SourceNumbers };

const PART_WORDS = ['', 'of which: ', 'of that: '];

const Sums = ({
  year,
  funds,
  numbers,
}: {
  readonly year: string;
  readonly funds: readonly Fund[];
  readonly numbers: SourceNumbers;
}) => (
  <td
    data-label={year}
    className={funds.some(({ basis }) => basis === 'illustrative') ? 'illustrative' : undefined}
  >
    {funds.map((fund) => (
      <span key={fund.id} className={styles['sum']}>
        {formatMoney(fund.amount, fund.precision)}
        <Cite citations={fund.sources} numbers={numbers} />
      </span>
    ))}
    {funds.length === 0 && <span className={styles['missing']}>not found</span>}
  </td>
);

const Row = ({ row, table, numbers }: Props & { readonly row: MoneyRow }) => (
  <tr className={row.depth > 0 ? styles['part'] : undefined}>
    <th scope="row">
      {row.depth > 0 && (
        <span className="secondary">{PART_WORDS[Math.min(row.depth, PART_WORDS.length - 1)]}</span>
      )}
      {row.label}
      {row.depth > 0 && <span className="visually-hidden"> ({row.place.name})</span>}
    </th>
    {row.years.every((funds) => funds.length === 0) ? (
      <td colSpan={table.years.length} className={styles['none']}>
        not found in published sources
      </td>
    ) : (
      table.years.map((year, index) => (
        <Sums key={year} year={year} funds={row.years[index] ?? []} numbers={numbers} />
      ))
    )}
  </tr>
);

/** One measure as places × years, with the parts of a sum beneath it. */
export const MeasureTable = ({ table, numbers }: Props) => (
  <table className={styles['table']}>
    <caption className="visually-hidden">{table.name}, by place and financial year</caption>
    <thead>
      <tr>
        <th scope="col">Place</th>
        {table.years.map((year) => (
          <th key={year} scope="col">
            {year}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {table.rows.map((row) => (
        <Row key={`${row.place.id} ${row.depth} ${row.label}`} {...{ row, table, numbers }} />
      ))}
    </tbody>
  </table>
);
