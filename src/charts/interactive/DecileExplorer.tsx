import { useState } from 'react';
import {
  Bar,
  CartesianGrid,
  ComposedChart,
  LabelList,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';

import { barClass, barFill } from '#src/charts/bars/DecilesChart.tsx';
import { EVEN_SPREAD_NOTE } from '#src/charts/bars/decileWords.ts';
import { AXIS_INK, GRID_INK, INK } from '#src/charts/colours.ts';
import type { DecilesSpec } from '#src/contract/figures/chartSpec.ts';
import { shareOf } from '#src/narrative/outcomes/deprivationSentence.ts';

import styles from './Explorer.module.scss';
import { ExplorerFrame } from './ExplorerFrame.tsx';
import { AXIS_FONT } from './axisFont.ts';
import { indexAfterKey } from './indexAfterKey.ts';
import { RowTable } from './RowTable.tsx';

type Props = {
  readonly spec: DecilesSpec;
  /** The sentence about one tenth. @param tenth `0`, the most deprived, to `9` */
  readonly sentenceOf: (tenth: string) => string;
};

type Drawn = { x: number; y: number; width: number; height: number; index: number };

const TENTHS = ['1, most deprived', '2', '3', '4', '5', '6', '7', '8', '9', '10, least deprived'];

/** The interactive deprivation chart, with the data of `DecilesChart`. */
export function DecileExplorer({ spec: { name, deciles, noun }, sentenceOf }: Props) {
  const [index, setIndex] = useState<number | null>(null);
  const total = deciles.reduce((sum, count) => sum + count, 0);
  const rows = deciles.map((count, n) => ({ tenth: n + 1, count }));
  const onKey = (key: string): boolean => {
    const moved = indexAfterKey(key, index, rows.length);
    if (moved !== null) setIndex(moved);
    return moved !== null;
  };
  const onPoint = ({ activeLabel }: { activeLabel?: string | number | undefined }) => {
    const pointed = rows.findIndex(({ tenth }) => String(tenth) === String(activeLabel));
    if (pointed !== -1) setIndex(pointed);
  };
  const bar = ({ x, y, width, height, index: at }: Drawn) => (
    <>
      <rect className={barClass(at)} fill={barFill(at)} x={x} y={y} width={width} height={height} />
      {at === index && (
        <rect
          className={styles.ring}
          x={x - 4}
          y={y - 22}
          width={width + 8}
          height={height + 22}
          rx={4}
          fill="none"
          stroke={INK}
          strokeWidth={2}
        />
      )}
    </>
  );
  return (
    <ExplorerFrame
      name={name}
      hint={`${noun} in each national tenth, most deprived first. ${EVEN_SPREAD_NOTE} Point at a bar, or focus the chart and use the arrow keys, Home and End; Escape puts the reading away.`}
      count={rows.length}
      index={index}
      point={
        index === null ? null : { label: `Tenth ${index + 1}`, sentence: sentenceOf(String(index)) }
      }
      onKey={onKey}
      onLeave={() => setIndex(null)}
      table={
        <RowTable
          caption={`${noun} in each national tenth`}
          first="Tenth"
          columns={[noun, 'Share']}
          rows={rows.map(({ tenth, count }, n) => ({
            id: String(tenth),
            label: TENTHS[n] ?? String(tenth),
            note: null,
            cells: [String(count), shareOf(count, total)],
          }))}
        />
      }
      chart={
        <ResponsiveContainer width="100%" height="100%">
          <ComposedChart
            data={rows}
            margin={{ top: 24, right: 8, bottom: 4, left: 0 }}
            accessibilityLayer={false}
            onMouseMove={onPoint}
            onClick={onPoint}
          >
            <CartesianGrid vertical={false} stroke={GRID_INK} />
            <XAxis dataKey="tenth" interval={0} tick={AXIS_FONT} stroke={AXIS_INK} />
            <YAxis
              width={40}
              allowDecimals={false}
              tick={AXIS_FONT}
              axisLine={false}
              tickLine={false}
            />
            <Bar dataKey="count" isAnimationActive={false} shape={bar}>
              <LabelList dataKey="count" position="top" {...AXIS_FONT} fill={INK} />
            </Bar>
            <ReferenceLine
              y={total / 10}
              stroke={INK}
              strokeDasharray="4 4"
              ifOverflow="extendDomain"
            />
          </ComposedChart>
        </ResponsiveContainer>
      }
    />
  );
}
