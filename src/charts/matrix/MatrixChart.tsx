import { Fragment } from 'react';

import { MarkerKey } from '#src/charts/Marker.tsx';
import type { MatrixCell, MatrixSpec } from '#src/contract/figures/chartSpec.ts';
import { numberWord } from '#src/narrative/language/numberWord.ts';
import { CellFlag } from '#src/ui/status/CellFlag.tsx';
import { StatusChip } from '#src/ui/status/StatusChip.tsx';

type Props = { readonly spec: MatrixSpec };
type Row = MatrixSpec['groups'][number]['rows'][number];

/**
 * Short words and figures: with one column as terms and descriptions, with two as a list, with more as
 * a table, which is a list by row where it is narrow. Their looks are in styles/_matrix.scss.
 */
export const MatrixChart = ({ spec }: Props) =>
  spec.columns.length === 1 ? (
    <MatrixFacts spec={spec} />
  ) : spec.columns.length === 2 ? (
    <MatrixList spec={spec} />
  ) : (
    <MatrixTable spec={spec} />
  );

/** Whether all columns say the same of a row: a list, where it is narrow, then says it once. */
const isUniform = ({ cells: [first, ...others] }: Row) =>
  others.length > 0 && others.every((cell) => JSON.stringify(cell) === JSON.stringify(first));

const MatrixFacts = ({ spec: { groups } }: Props) =>
  groups.map(({ label, rows }) => (
    <Fragment key={label}>
      {label !== null && <p>{label}:</p>}
      <dl className="embed-facts">
        {rows.map((row) => (
          <Fragment key={row.id}>
            <dt>
              <Head row={row} />
            </dt>
            {row.cells.map((cell) => (
              <dd key={cell.strong}>
                <Words cell={cell} />
              </dd>
            ))}
          </Fragment>
        ))}
      </dl>
    </Fragment>
  ));

const MatrixList = ({ spec: { name, columns, groups } }: Props) => (
  <ul className="embed-rows" aria-label={name}>
    {groups
      .flatMap(({ rows }) => rows)
      .map((row) => (
        <li key={row.id}>
          <b>
            <Head row={row} />
          </b>
          {row.cells.map((cell, n) => (
            <span key={columns[n]?.id}>
              {cell.status === null && <span className="secondary">{columns[n]?.label}: </span>}
              <Words cell={cell} />
            </span>
          ))}
        </li>
      ))}
  </ul>
);

const MatrixTable = ({ spec: { name, corner, columns, groups } }: Props) => (
  <table className="embed-table">
    <caption className="visually-hidden">{name}</caption>
    <thead>
      <tr>
        <th scope="col">{corner}</th>
        {columns.map(({ id, label, style }) => (
          <th key={id} scope="col">
            {style && <MarkerKey style={style} />} {label}
          </th>
        ))}
      </tr>
    </thead>
    {groups.map(({ label, rows }) => (
      <tbody key={label}>
        {label !== null && (
          <tr>
            <th scope="rowgroup" colSpan={columns.length + 1}>
              {label}
            </th>
          </tr>
        )}
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Head row={row} />
            </th>
            {row.cells.map((cell, n) => (
              <td
                key={columns[n]?.id}
                data-label={columns[n]?.label}
                data-all={isUniform(row) ? `All ${numberWord(columns.length)}` : undefined}
              >
                <div className="embed-words">
                  <Words cell={cell} />
                </div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    ))}
  </table>
);

const Head = ({ row: { style, head } }: { readonly row: Row }) => (
  <>
    {style && <MarkerKey style={style} />}
    <Words cell={head} isHead />
  </>
);

const Words = ({
  cell: { status, strong, quiet, flags = [] },
  isHead = false,
}: {
  readonly cell: MatrixCell;
  /** Whether what is around it is bold already. */
  readonly isHead?: boolean;
}) => (
  <>
    {status && <StatusChip status={status === 'no-decision-found' ? null : status} />}
    {!status && strong !== '' && (isHead ? strong : <b>{strong}</b>)}
    {strong === '' ? quiet.join(' ') : quiet.map((words) => <Note key={words}>{words}</Note>)}
    {flags.map((flag) => (
      <CellFlag key={flag} kind={flag} />
    ))}
  </>
);

const Note = ({ children }: { readonly children: string }) => (
  <span className="embed-note">{children}</span>
);
