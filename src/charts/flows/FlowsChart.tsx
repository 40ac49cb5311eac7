import { MarkerKey } from '#src/charts/Marker.tsx';
import type { FlowRow, FlowsSpec } from '#src/contract/figures/flowsSpec.ts';
import { capitalise } from '#src/narrative/language/format.ts';

import { flowColumns, flowSpan, type FlowColumn } from './flowLayout.ts';
import { FlowGlyph, FlowHead, FlowLifelines, FlowMarks } from './FlowMarks.tsx';

type Props = { readonly spec: FlowsSpec };

/**
 * Parties as boxes above lanes, and an arrow in a row of its own for each thing that moves between
 * them. Where it is narrow, a list: what moves, from whom to whom. Its looks are in styles/_flows.scss.
 */
export function FlowsChart({ spec }: Props) {
  const { name, corner, unstated, groups, absent } = spec;
  const columns = flowColumns(spec);
  return (
    <figure className={`flows flows-${columns.length}`} aria-label={name}>
      <div className="flows-heads">
        <p className="flows-corner" aria-hidden="true">
          {absent === null && corner}
        </p>
        <ul className="flows-columns">
          {columns.map((column) => (
            <Party key={column?.id ?? ''} column={column} unstated={unstated} />
          ))}
        </ul>
      </div>
      {absent !== null && <p>{absent}</p>}
      {groups.map(({ label, rows }) => (
        <div key={label ?? ''}>
          {label !== null && <p className="flows-group">{label}</p>}
          <ul className="flows-rows" {...(label !== null && { 'aria-label': label })}>
            {rows.map((row) => (
              <Row key={row.id} row={row} columns={columns} unstated={unstated} />
            ))}
          </ul>
        </div>
      ))}
    </figure>
  );
}

const Party = ({
  column,
  unstated,
}: {
  readonly column: FlowColumn;
  readonly unstated: string | null;
}) =>
  column === null ? (
    <li className="flows-party flows-unstated">{unstated}</li>
  ) : (
    <li className="flows-party">
      <b>
        {column.style && <MarkerKey style={column.style} />} {column.label}
      </b>
      {column.note !== null && <span className="flows-quiet">{column.note}</span>}
      {column.keeps.map((text) => (
        <span key={text} className="flows-keeps">
          {text}
        </span>
      ))}
    </li>
  );

/** From whom to whom, with the arrow between them. */
const Ends = ({
  from,
  to,
  isInEffect,
}: {
  readonly from: string;
  readonly to: string;
  readonly isInEffect: boolean;
}) => (
  <>
    {from}{' '}
    <svg width="36" height="14">
      <line
        className="flows-line"
        x1="1"
        x2="33"
        y1="7"
        y2="7"
        strokeWidth="2.5"
        {...(!isInEffect && { strokeDasharray: '7 5' })}
      />
      <svg x="34" y="7" overflow="visible">
        <FlowHead isFilled={isInEffect} />
      </svg>
    </svg>{' '}
    {to}
  </>
);

function Row({
  row,
  columns,
  unstated,
}: {
  readonly row: FlowRow;
  readonly columns: readonly FlowColumn[];
  readonly unstated: string | null;
}) {
  const { label, note, since, moves, verb, state, direction, isInEffect, isHeldTogether } = row;
  const nameOf = (ids: readonly string[]) =>
    columns
      .flatMap((column) => (column && ids.includes(column.id) ? [column.label] : []))
      .join(', ') ||
    (unstated ?? '');
  const span = flowSpan(row, columns);
  // Lines of a grid of half columns, from 1: from the middle of one column to that of another.
  const [start, end] =
    span.first === span.last
      ? [2 * span.first + 1, 2 * span.first + 3]
      : [2 * span.first + 2, 2 * span.last + 2];
  const place = `flows-from-${start} flows-to-${end}`;
  return (
    <li className="flows-row">
      <p className="flows-what">
        <svg width="16" height="16" aria-hidden="true">
          <FlowGlyph moves={moves} />
        </svg>
        <span>
          <b>{label}</b>
          {note !== null && <span className="flows-quiet">{note}</span>}
          {since !== null && <span className="flows-quiet">{capitalise(since)}</span>}
        </span>
      </p>
      <p className="visually-hidden">{direction}</p>
      <p className="flows-direction" aria-hidden="true">
        {isHeldTogether || (row.from.length === 0 && row.to.length === 0) ? (
          capitalise(direction)
        ) : (
          <Ends from={nameOf(row.from)} to={nameOf(row.to)} isInEffect={isInEffect} />
        )}
      </p>
      <div className="flows-lanes">
        <svg className="flows-marks" width="100%" height="100%" aria-hidden="true">
          <FlowLifelines columns={columns} />
          <FlowMarks row={row} span={span} columns={columns.length} />
        </svg>
        {verb !== '' && (
          <span className={`flows-verb ${place}`}>
            <span>{verb}</span>
          </span>
        )}
        <span className={`flows-state ${place}`}>
          <span>{state}</span>
        </span>
      </div>
    </li>
  );
}
