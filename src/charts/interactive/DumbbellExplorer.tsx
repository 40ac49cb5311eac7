import { DumbbellKey } from '#src/charts/lanes/Dumbbell.tsx';
import { DumbbellLane } from '#src/charts/lanes/DumbbellLane.tsx';
import { dotScale } from '#src/charts/lanes/LaneRows.tsx';
import type { DumbbellRow, ValueWithLimits } from '#src/charts/rows.ts';

import { RowExplorer } from './RowExplorer.tsx';
import { RowTable } from './RowTable.tsx';

type Props = {
  readonly name: string;
  readonly rows: readonly DumbbellRow[];
  /** Labels of the two periods. */
  readonly before: string;
  readonly after: string;
  readonly unit: string;
  /** The sentences about one area's two figures and their change. */
  readonly sentenceOf: (id: string) => string;
  readonly formatPoint: (value: ValueWithLimits) => string;
  readonly formatTick: (value: number) => string;
  readonly least?: number | null;
  readonly most?: number | null;
};

/** The interactive chart of two periods, with the data and marks of `Dumbbell`. */
export function DumbbellExplorer({ before, after, formatPoint, ...props }: Props) {
  const { name, unit, rows } = props;
  const scale = dotScale(
    rows.flatMap((row) => [row.before, row.after]),
    props,
  );
  return (
    <RowExplorer
      {...props}
      scale={scale}
      controls={<DumbbellKey before={before} after={after} />}
      rows={rows.map((row) => ({ ...row, lane: <DumbbellLane scale={scale} row={row} /> }))}
      table={
        <RowTable
          caption={`${name}, ${unit}`}
          columns={[before, after, 'Change']}
          rows={rows.map((row) => ({
            ...row,
            cells: [formatPoint(row.before), formatPoint(row.after), row.verdict ?? 'not judged'],
          }))}
        />
      }
    />
  );
}
