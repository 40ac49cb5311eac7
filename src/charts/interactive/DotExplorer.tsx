import { DotLane } from '#src/charts/lanes/DotLane.tsx';
import { dotScale } from '#src/charts/lanes/LaneRows.tsx';
import type { DotComparator, DotRow } from '#src/charts/rows.ts';

import { RowExplorer } from './RowExplorer.tsx';
import { RowTable } from './RowTable.tsx';

type Props = {
  readonly name: string;
  readonly rows: readonly DotRow[];
  readonly comparators: readonly DotComparator[];
  readonly unit: string;
  /** The sentences about one area's figure and verdict. */
  readonly sentenceOf: (id: string) => string;
  readonly formatTick: (value: number) => string;
  readonly least?: number | null;
  readonly most?: number | null;
};

/** The interactive dot plot, with the data and marks of `DotPlot`. */
export function DotExplorer({ comparators, ...props }: Props) {
  const { name, unit, rows } = props;
  const drawn = comparators.filter(({ value }) => value !== null);
  const scale = dotScale([...rows, ...drawn], props);
  return (
    <RowExplorer
      {...props}
      scale={scale}
      comparators={drawn}
      rows={rows.map((row) => ({
        ...row,
        lane: <DotLane scale={scale} dot={row} comparators={drawn} />,
      }))}
      table={
        <RowTable
          caption={`${name}, ${unit}`}
          columns={['Figure', 'Verdict']}
          rows={[
            ...rows.map(({ text, interval, verdict, ...row }) => ({
              ...row,
              cells: [interval === null ? text : `${text} ${interval}`, verdict ?? 'not judged'],
            })),
            ...comparators.map(({ id, label, text }) => ({
              id,
              label,
              note: null,
              cells: [text, 'held against'],
            })),
          ]}
        />
      }
    />
  );
}
