import { AXIS_INK, GRID_INK, INK } from '#src/charts/colours.ts';
import { Marker } from '#src/charts/Marker.tsx';
import type { MatrixCell, MatrixSpec } from '#src/contract/chartSpec.ts';
import { StatusMark } from '#src/ui/StatusMark.tsx';

import type { Drawing, Room } from './Drawing.ts';
import { fitText } from './fitText.ts';

const HEAD = 24;
const KEY_COLUMNS = 3;
const NAMES_SHARE = 0.57;
const MAX_ROW = 30;
const MAX_TALL_ROW = 64;

type Row = MatrixSpec['groups'][number]['rows'][number];

/** The cells that stand under a subject's marker: the others only say more of the row. */
const isMarked = ({ style }: MatrixSpec['columns'][number]) => style !== null;

/** A matrix in little room: marks under the columns' markers with a key, or else a line for each row. */
export const drawMatrixNarrow = (spec: MatrixSpec, room: Room): Drawing =>
  spec.columns.filter(isMarked).length > 1 ? drawMarks(spec, room) : drawRows(spec, room);

const rowsOf = ({ groups }: MatrixSpec): Row[] => groups.flatMap(({ rows }) => rows);

/** The height of each of some rows, so that all fit. */
const rowHeight = (rows: number, height: number | null, most: number) =>
  height === null ? most : Math.min(most, Math.floor(height / Math.max(rows, 1)));

function drawMarks(spec: MatrixSpec, { width, height }: Room): Drawing {
  const rows = rowsOf(spec);
  const at = spec.columns.flatMap((column, n) => (isMarked(column) ? [n] : []));
  const columns = at.flatMap((n) => spec.columns[n] ?? []);
  const cellsOf = (row: Row) => at.flatMap((n) => row.cells[n] ?? []);
  const found = [
    ...new Map(rows.flatMap(cellsOf).map((cell) => [cell.status, cell])).values(),
  ].filter(({ status }) => status !== null);
  // A longer key is set closer.
  const key = found.length > KEY_COLUMNS ? 15 : 19;
  const keyRows = Math.ceil(found.length / KEY_COLUMNS) + Math.ceil(columns.length / 2);
  const around = HEAD + keyRows * key + 8;
  const row = rowHeight(rows.length, height === null ? null : height - around, MAX_ROW);
  const names = width * NAMES_SHARE;
  const across = (width - names) / Math.max(columns.length, 1);
  const x = (n: number) => names + across * (n + 0.5);
  const end = HEAD + rows.length * row + 8;
  const statusRows = Math.ceil(found.length / KEY_COLUMNS);
  return {
    width,
    height: around + rows.length * row,
    notes: [],
    content: (
      <>
        {columns.map(
          ({ id, style }, n) =>
            style && (
              <Marker
                key={id}
                kind={style.marker}
                colour={style.colour}
                x={x(n)}
                y={HEAD / 2}
                scale={1.3}
                isBare
              />
            ),
        )}
        {rows.map((one, n) => {
          const y = HEAD + (n + 0.5) * row;
          const size = Math.min(17, row * 0.72);
          const name = fitText(one.head.strong, { width: names, height: size * 1.25 }, [
            size,
            size * 0.85,
            size * 0.75,
          ]);
          return (
            <g key={one.id}>
              <text y={y + size * 0.35} fontSize={name.size} fill={INK}>
                {name.lines}
              </text>
              {cellsOf(one).map((cell, column) => (
                <Status
                  key={columns[column]?.id}
                  cell={cell}
                  x={x(column) - size / 2}
                  y={y}
                  size={size}
                />
              ))}
            </g>
          );
        })}
        {found.map((cell, n) => (
          <StatusWord
            key={cell.status}
            cell={cell}
            x={(n % KEY_COLUMNS) * (width / KEY_COLUMNS)}
            y={end + (Math.floor(n / KEY_COLUMNS) + 0.5) * key}
            size={key * 0.72}
          />
        ))}
        {columns.map(({ id, label, style }, n) => {
          const y = end + (statusRows + Math.floor(n / 2) + 0.5) * key;
          const left = (n % 2) * (width / 2);
          return (
            <g key={id}>
              {style && (
                <Marker
                  kind={style.marker}
                  colour={style.colour}
                  x={left + 7}
                  y={y}
                  scale={key / 18}
                  isBare
                />
              )}
              <text x={left + 20} y={y + key * 0.26} fontSize={key * 0.74} fill={INK}>
                {label}
              </text>
            </g>
          );
        })}
      </>
    ),
  };
}

function drawRows(spec: MatrixSpec, { width, height }: Room): Drawing {
  const rows = rowsOf(spec);
  const hasMore = spec.columns.length > 1;
  const row = rowHeight(rows.length, height, hasMore ? MAX_TALL_ROW : 38);
  const size = Math.min(17, row * (hasMore ? 0.32 : 0.6));
  const names = width * NAMES_SHARE;
  return {
    width,
    height: rows.length * row,
    notes: [],
    content: rows.map(({ id, style, head, cells: [first, ...more] }, n) => {
      const left = style ? 26 : 0;
      const y = n * row + (hasMore ? row * 0.36 : row / 2);
      const box = { width: names - left - 8, height: hasMore ? size * 1.25 : row };
      const name = fitText(head.strong, box, [size, size * 0.85, size * 0.75], hasMore ? 700 : 400);
      const words = more.map((cell, at) => {
        const label = spec.columns[at + 1]?.label ?? '';
        return `${label}: ${[cell.strong, ...cell.quiet].filter(Boolean).join(' ')}`;
      });
      return (
        <g key={id}>
          {n > 0 && hasMore && (
            <line x2={width} y1={n * row} y2={n * row} stroke={GRID_INK} strokeWidth="1.5" />
          )}
          {style && <Marker kind={style.marker} colour={style.colour} x={9} y={y} isBare />}
          {name.lines.map((line, at) => (
            <text
              key={line}
              x={left}
              y={y + name.size * (0.35 + (at - (name.lines.length - 1) / 2) * 1.2)}
              fontSize={name.size}
              fontWeight={hasMore ? 700 : 400}
              fill={INK}
            >
              {line}
            </text>
          ))}
          {first && <StatusWord cell={first} x={names} y={y} size={size * 0.9} />}
          {words.length > 0 && (
            <text x={left} y={y + size * 1.6} fontSize={size * 0.85} fill={AXIS_INK}>
              {
                fitText(words.join('; '), { width: width - left, height: size * 1.1 }, [
                  size * 0.85,
                ]).lines
              }
            </text>
          )}
        </g>
      );
    }),
  };
}

type StatusProps = {
  readonly cell: MatrixCell;
  readonly x: number;
  /** Of its middle. */
  readonly y: number;
  readonly size: number;
};

/** A cell's mark alone. */
const Status = ({ cell: { status }, x, y, size }: StatusProps) =>
  status && (
    <svg
      x={x}
      y={y - size / 2}
      width={size}
      height={size}
      color={status === 'no-decision-found' ? AXIS_INK : INK}
    >
      <StatusMark status={status === 'no-decision-found' ? null : status} />
    </svg>
  );

/** A cell's mark and word. */
const StatusWord = ({ cell, x, y, size }: StatusProps) => (
  <>
    <Status cell={cell} x={x} y={y} size={size * 1.15} />
    <text
      x={cell.status === null ? x : x + size * 1.5}
      y={y + size * 0.35}
      fontSize={size}
      fontWeight={cell.strong === '' ? 400 : 700}
      fill={INK}
    >
      {cell.strong === '' ? cell.quiet[0] : cell.strong}
    </text>
  </>
);
