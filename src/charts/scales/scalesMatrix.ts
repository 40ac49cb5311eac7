import type { MatrixSpec } from '#src/contract/figures/chartSpec.ts';
import type { ScalesSpec } from '#src/contract/figures/scalesSpec.ts';

/** Scales as a table of words, for what edits tables: who stands at each step. */
export const scalesMatrix = ({ name, steps, keys, rows }: ScalesSpec): MatrixSpec => ({
  kind: 'matrix',
  name,
  corner: '',
  columns: steps.map((label) => ({ id: label, label, style: null })),
  groups: [
    {
      label: null,
      rows: rows.map(({ id, label, marks }) => ({
        id,
        style: null,
        head: { status: null, strong: label, quiet: [] },
        cells: steps.map((_, step) => ({
          status: null,
          strong: '',
          quiet: marks
            .filter(({ at }) => at === step)
            .flatMap(({ key }) => keys.find((one) => one.id === key)?.label ?? []),
        })),
      })),
    },
  ],
});
