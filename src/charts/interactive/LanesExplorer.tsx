import { DotLane } from '#src/charts/lanes/DotLane.tsx';
import { lanesLayout } from '#src/charts/lanes/LanesChart.tsx';
import type { LanesSpec } from '#src/contract/figures/chartSpec.ts';

import { RowExplorer } from './RowExplorer.tsx';
import { RowTable } from './RowTable.tsx';

type Props = {
  readonly spec: LanesSpec;
  /** The sentences about one area's figure and verdict. */
  readonly sentenceOf: (id: string) => string;
};

/** The interactive dot plot, with the data and marks of `LanesChart`. */
export function LanesExplorer({ spec, sentenceOf }: Props) {
  const { name, unit, rows, comparators } = spec;
  const { comparators: drawn, scale } = lanesLayout(spec);
  return (
    <RowExplorer
      name={name}
      unit={unit}
      sentenceOf={sentenceOf}
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
              cells: [text, 'compared with'],
            })),
          ]}
        />
      }
    />
  );
}
