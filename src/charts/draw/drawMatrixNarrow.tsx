import { AXIS_INK, GRID_INK, INK } from '#src/charts/colours.ts';
import { Marker } from '#src/charts/Marker.tsx';
import type { MatrixCell, MatrixSpec } from '#src/contract/figures/chartSpec.ts';
import { STATUS_ORDER } from '#src/narrative/register/registerWords.ts';

import type { Drawing, Room } from './Drawing.ts';
import { StatusSquare, StatusWord } from './drawStatus.tsx';
import { fitText } from './fitText.ts';

const HEAD = 20;
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

/** Each status that occurs, with its word and how often, as in the register's own key. */
const countsOf = (cells: readonly MatrixCell[]) =>
  STATUS_ORDER.flatMap((order) => {
    const status: NonNullable<MatrixCell['status']> = order ?? 'no-decision-found';
    const own = cells.filter((cell) => cell.status === status);
    return own[0] ? [{ status, word: own[0].strong, count: own.length }] : [];
  });

function drawMarks(spec: MatrixSpec, { width, height }: Room): Drawing {
  const rows = rowsOf(spec);
  const at = spec.columns.flatMap((column, n) => (isMarked(column) ? [n] : []));
  const columns = at.flatMap((n) => spec.columns[n] ?? []);
  const cellsOf = (row: Row) => at.flatMap((n) => row.cells[n] ?? []);
  const found = countsOf(rows.flatMap(cellsOf));
  // A longer key is set closer.
  const key = found.length > KEY_COLUMNS ? 14 : 20;
  const keyRows = Math.ceil(found.length / KEY_COLUMNS) + Math.ceil(columns.length / 2);
  const around = HEAD + keyRows * key + 8;
  const row = rowHeight(rows.length, height === null ? null : height - around, MAX_ROW);
  const names = width * NAMES_SHARE;
  const across = (width - names) / Math.max(columns.length, 1);
  const x = (n: number) => names + across * (n + 0.5);
  const end = HEAD + rows.length * row + 8;
  const square = Math.min(26, row - 2, across - 4);
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
              {cellsOf(one).map(
                ({ status }, column) =>
                  status && (
                    <StatusSquare
                      key={columns[column]?.id}
                      status={status}
                      x={x(column) - square / 2}
                      y={y}
                      size={square}
                    />
                  ),
              )}
            </g>
          );
        })}
        {found.map(({ status, word, count }, n) => {
          const left = (n % KEY_COLUMNS) * (width / KEY_COLUMNS);
          const y = end + (Math.floor(n / KEY_COLUMNS) + 0.5) * key;
          return (
            <g key={status}>
              <StatusSquare status={status} x={left} y={y} size={key * 0.8} />
              <text x={left + key * 1.1} y={y + key * 0.25} fontSize={key * 0.7} fill={INK}>
                {count} {word.toLowerCase()}
              </text>
            </g>
          );
        })}
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
              <text x={left + key * 1.1} y={y + key * 0.25} fontSize={key * 0.7} fill={INK}>
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
          {style && <Marker kind={style.marker} colour={style.colour} x={9} y={y} />}
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
          {first?.status && (
            <StatusWord
              status={first.status}
              word={first.strong}
              x={names}
              y={y}
              size={size * 0.8}
            />
          )}
          {first && first.status === null && (
            <text
              x={names}
              y={y + size * 0.32}
              fontSize={size * 0.9}
              fontWeight={first.strong === '' ? 400 : 700}
              fill={INK}
            >
              {first.strong === '' ? first.quiet[0] : first.strong}
            </text>
          )}
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
