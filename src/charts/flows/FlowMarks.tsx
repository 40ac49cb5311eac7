import { AXIS_INK, GRID_INK, INK, PAPER } from '#src/charts/colours.ts';
import type { FlowRow } from '#src/contract/figures/flowsSpec.ts';

import { columnMiddle, type FlowColumn, type FlowSpan } from './flowLayout.ts';

const DASH = '7 5';
const HEAD_PX = 11;
/** Half the height of the band of what is held together. */
const BAND_PX = 5;
/** Of a column’s width, in percent: to each side of its middle. */
const REACH = 30;

/** The lines below the boxes of parties, through a row. Below what is not stated it is dotted. */
export const FlowLifelines = ({ columns }: { readonly columns: readonly FlowColumn[] }) =>
  columns.map((column, n) => {
    const x = `${columnMiddle(n, columns.length)}%`;
    return (
      <line
        key={column?.id ?? ''}
        x1={x}
        x2={x}
        y1="0"
        y2="100%"
        stroke={GRID_INK}
        strokeWidth="2"
        {...(column === null && { strokeDasharray: '2 4' })}
      />
    );
  });

type MarksProps = {
  readonly row: Pick<FlowRow, 'isInEffect' | 'isHeldTogether'>;
  readonly span: FlowSpan;
  readonly columns: number;
};

/**
 * An arrow from who gives to who gets, across a row: solid with a filled head where it is in effect, and
 * else dashed with an open one. What is held together is a band without a head; what has no direction,
 * a line in the column of what is not stated.
 */
export function FlowMarks({ row: { isInEffect, isHeldTogether }, span, columns }: MarksProps) {
  const { from, to, first, last } = span;
  const at = (column: number) => columnMiddle(column, columns);
  const dash = isInEffect ? {} : { strokeDasharray: DASH };
  const line = { y1: '50%', y2: '50%', stroke: INK, strokeWidth: 2.5, ...dash };
  // What has no two ends takes up a part of its column.
  const reach = first === last ? REACH / columns : 0;
  const [left, right] = [at(first) - reach, at(last) + reach];
  if (isHeldTogether)
    return (
      <>
        <rect
          x={`${left}%`}
          y="50%"
          width={`${right - left}%`}
          height={2 * BAND_PX}
          transform={`translate(0 ${-BAND_PX})`}
          fill={isInEffect ? GRID_INK : PAPER}
          stroke={INK}
          strokeWidth="1.5"
          {...dash}
        />
        {first < last &&
          from.map((column) => (
            <circle key={column} cx={`${at(column)}%`} cy="50%" r="5" fill={INK} />
          ))}
      </>
    );
  if (first === last) return <line x1={`${left}%`} x2={`${right}%`} {...line} />;
  const [start = first] = from;
  return (
    <>
      <line x1={`${at(first)}%`} x2={`${at(last)}%`} {...line} />
      {from.map((column) => (
        <circle key={column} cx={`${at(column)}%`} cy="50%" r="4" fill={INK} />
      ))}
      {to.map((column) => (
        <svg key={column} x={`${at(column)}%`} y="50%" overflow="visible">
          <FlowHead isFilled={isInEffect} isLeft={column < start} />
        </svg>
      ))}
    </>
  );
}

/** The head of an arrow, its tip at 0,0. */
export const FlowHead = ({
  isFilled,
  isLeft = false,
}: {
  readonly isFilled: boolean;
  readonly isLeft?: boolean;
}) => {
  const x = isLeft ? HEAD_PX : -HEAD_PX;
  return (
    <path
      d={`M${x} -6.5L0 0L${x} 6.5${isFilled ? 'z' : ''}`}
      fill={isFilled ? INK : 'none'}
      stroke={INK}
      strokeWidth="2.5"
      strokeLinejoin="round"
    />
  );
};

/** The shape of what moves, 16 pixels wide and high: papers, a person, a coin. */
export const FlowGlyph = ({ moves }: Pick<FlowRow, 'moves'>) => (
  <g fill="none" stroke={AXIS_INK} strokeWidth="1.75" strokeLinejoin="round" strokeLinecap="round">
    {moves === 'functions' && <path d="M3 1.5h7l3 3v10H3zM5.5 7.5h5M5.5 10.5h5" />}
    {moves === 'staff' && (
      <>
        <circle cx="8" cy="4.5" r="3" />
        <path d="M2 14.5c0-4 2.5-5.5 6-5.5s6 1.5 6 5.5z" />
      </>
    )}
    {moves === 'money' && (
      <>
        <circle cx="8" cy="8" r="6.6" />
        <path d="M10.2 5.7c-.5-1.2-3.400-1.400-3.400.7 0 1.600.7 2.600-.6 4.600h4.200M5.800 8.300h3" />
      </>
    )}
  </g>
);
