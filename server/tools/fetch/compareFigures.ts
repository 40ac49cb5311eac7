import type { ObservationColumn } from '#server/records/read/observationColumns.ts';

import { figureKey } from './figuresCsv.ts';
import type { Cells } from './services/StatisticsService.ts';

export type FigureChange =
  | { kind: 'same' | 'new' | 'withdrawn' | 'untouched'; cells: Cells }
  | { kind: 'changed'; cells: Cells; was: Cells };

/** The columns with figures; the others say what the figures are about. */
export const FIGURE_COLUMNS = [
  'value',
  'lower',
  'upper',
  'count',
  'denominator',
  'flags',
] as const satisfies readonly ObservationColumn[];

/** Whether two texts are the same number: 66 and 66.0. */
export const isSameFigure = (a: string, b: string): boolean =>
  a === b || (a !== '' && b !== '' && Number(a) === Number(b));

/**
 * Compares a service's rows with those of a file.
 * @param has columns that the service gives; the others are not compared
 * @param groups whether rows about parts of the population were fetched; otherwise those in the file
 *   are `untouched`
 * @returns every row of either, each key once
 */
export function compareFigures(
  current: readonly Cells[],
  fetched: readonly Cells[],
  has: Readonly<Partial<Record<ObservationColumn, string>>>,
  groups: boolean,
): FigureChange[] {
  const compared = FIGURE_COLUMNS.filter((column) => column in has);
  const before = new Map(current.map((cells) => [figureKey(cells), cells]));
  const after = new Set(fetched.map(figureKey));
  const gone = current.filter((cells) => !after.has(figureKey(cells)));
  return [
    ...fetched.map((cells): FigureChange => {
      const was = before.get(figureKey(cells));
      if (!was) return { kind: 'new', cells };
      // The row of the file, so that only changed figures change its text.
      if (compared.every((column) => isSameFigure(was[column], cells[column])))
        return { kind: 'same', cells: was };
      // Flags that the service doesn't give were set by hand. Its missing counts stay empty: the old
      // ones belong to the old value.
      const flags = 'flags' in has ? cells.flags : was.flags;
      return { kind: 'changed', cells: { ...cells, flags }, was };
    }),
    ...gone.map((cells): FigureChange => ({
      kind: cells.group !== '' && !groups ? 'untouched' : 'withdrawn',
      cells,
    })),
  ];
}
