import { Fragment } from 'react';

import { MarkerKey } from '#src/charts/Marker.tsx';
import type { MatrixCell, MatrixSpec } from '#src/contract/chartSpec.ts';
import { StatusMark } from '#src/ui/StatusMark.tsx';

/** Short words and figures as a table; where it is narrow, a list by row: see embed.scss. */
export const MatrixChart = ({
  spec: { name, corner, columns, groups },
}: {
  readonly spec: MatrixSpec;
}) => (
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
      <tbody key={label ?? ''}>
        {label !== null && (
          <tr>
            <th scope="rowgroup" colSpan={columns.length + 1}>
              {label}
            </th>
          </tr>
        )}
        {rows.map(({ id, style, head, cells }) => (
          <tr key={id}>
            <th scope="row">
              {style && <MarkerKey style={style} />}
              <Words cell={head} />
            </th>
            {cells.map((cell, n) => (
              <td key={columns[n]?.id} data-label={columns[n]?.label}>
                <Words cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    ))}
  </table>
);

const Words = ({ cell: { status, strong, quiet } }: { readonly cell: MatrixCell }) => (
  <>
    {status && <StatusMark status={status === 'no-decision-found' ? null : status} />}{' '}
    {strong !== '' && <b>{strong}</b>}
    {quiet
      .filter((words) => words !== '')
      .map((words) => (
        <Fragment key={words}>
          <span className="embed-note">{words}</span>
        </Fragment>
      ))}
  </>
);
