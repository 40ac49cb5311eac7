import type { ObservationColumn } from '#server/records/read/observationColumns.ts';

import { keyOf } from './figuresCsv.ts';
import type { Cells } from './services/Service.ts';

export type Change =
  | { kind: 'same' | 'new' | 'withdrawn' | 'untouched'; cells: Cells }
  | { kind: 'changed'; cells: Cells; was: Cells };

/** The columns that say what a figure is; the others, what it is about. */
export const FIGURES = [
  'value',
  'lower',
  'upper',
  'count',
  'denominator',
  'flags',
] as const satisfies readonly ObservationColumn[];

/** Texts of one number are the same figure: 66, 66.0. */
export const isSameFigure = (a: string, b: string): boolean =>
  a === b || (a !== '' && b !== '' && Number(a) === Number(b));

/**
 * What a service's rows would change in those of a file.
 * @param has the columns that the service gives: of the others nothing can be said
 * @param groups whether parts of the population were asked for; otherwise theirs are untouched
 * @returns every row of either, each key once
 */
export function compareFigures(
  current: readonly Cells[],
  fetched: readonly Cells[],
  has: Readonly<Partial<Record<ObservationColumn, string>>>,
  groups: boolean,
): Change[] {
  const compared = FIGURES.filter((column) => column in has);
  const before = new Map(current.map((cells) => [keyOf(cells), cells]));
  const after = new Set(fetched.map(keyOf));
  const gone = current.filter((cells) => !after.has(keyOf(cells)));
  return [
    ...fetched.map((cells): Change => {
      const was = before.get(keyOf(cells));
      if (!was) return { kind: 'new', cells };
      // The row as it stands, so that a file changes only where a figure does.
      if (compared.every((column) => isSameFigure(was[column], cells[column])))
        return { kind: 'same', cells: was };
      // Flags that the service knows nothing of were set by hand; counts would be of another value.
      const flags = 'flags' in has ? cells.flags : was.flags;
      return { kind: 'changed', cells: { ...cells, flags }, was };
    }),
    ...gone.map((cells): Change => ({
      kind: cells.group !== '' && !groups ? 'untouched' : 'withdrawn',
      cells,
    })),
  ];
}
