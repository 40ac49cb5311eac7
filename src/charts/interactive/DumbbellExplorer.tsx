import { formatPoint } from '#src/charts/formatPoint.ts';
import { DumbbellKey, dumbbellScale } from '#src/charts/lanes/DumbbellChart.tsx';
import { DumbbellLane } from '#src/charts/lanes/DumbbellLane.tsx';
import type { DumbbellSpec } from '#src/contract/figures/chartSpec.ts';

import { RowExplorer } from './RowExplorer.tsx';
import { RowTable } from './RowTable.tsx';

type Props = {
  readonly spec: DumbbellSpec;
  /** The sentences about one area's two figures and their change. */
  readonly sentenceOf: (id: string) => string;
};

/** The interactive chart of two periods, with the data and marks of `DumbbellChart`. */
export function DumbbellExplorer({ spec, sentenceOf }: Props) {
  const { name, unit, rows, before, after, decimals } = spec;
  const scale = dumbbellScale(spec);
  return (
    <RowExplorer
      name={name}
      unit={unit}
      sentenceOf={sentenceOf}
      scale={scale}
      controls={<DumbbellKey spec={spec} />}
      rows={rows.map((row) => ({
        ...row,
        lane: <DumbbellLane scale={scale} row={row} comparators={spec.comparators} />,
      }))}
      table={
        <RowTable
          caption={`${name}, ${unit}`}
          columns={[before, after, 'Change']}
          rows={rows.map((row) => ({
            ...row,
            cells: [
              formatPoint(row.before, decimals),
              formatPoint(row.after, decimals),
              row.verdict ?? 'not judged',
            ],
          }))}
        />
      }
    />
  );
}
