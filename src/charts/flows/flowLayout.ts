import type { FlowParty, FlowRow, FlowsSpec } from '#src/contract/figures/flowsSpec.ts';

/** A column of a diagram: a party, or null for the box of what is not stated. */
export type FlowColumn = FlowParty | null;

/** What of the columns a row takes up, counted from 0. */
export type FlowSpan = {
  /** Where it starts, or with whom it lies. */
  readonly from: readonly number[];
  /** Where its arrowheads are. */
  readonly to: readonly number[];
  readonly first: number;
  readonly last: number;
};

/** The columns of a row in an order of columns. */
export function flowSpan(row: FlowRow, columns: readonly FlowColumn[]): FlowSpan {
  const at = (ids: readonly string[]) =>
    (ids.length === 0 ? [null] : ids).flatMap((id) => {
      const column = columns.findIndex((one) => (one?.id ?? null) === id);
      return column === -1 ? [] : [column];
    });
  const from = at(row.from);
  const to = row.isHeldTogether ? [] : at(row.to);
  const all = [...from, ...to];
  return { from, to, first: Math.min(...all), last: Math.max(...all) };
}

/** The columns from left to right: parties in their order, and what is not stated on its side of them. */
export const flowColumns = ({
  parties,
  unstated,
  isUnstatedFirst,
}: Pick<FlowsSpec, 'parties' | 'unstated' | 'isUnstatedFirst'>): readonly FlowColumn[] =>
  unstated === null ? parties : isUnstatedFirst ? [null, ...parties] : [...parties, null];

/** How many columns the arrows of a diagram cross with what is not stated on one side. */
const crossed = (spec: Omit<FlowsSpec, 'isUnstatedFirst'>, isUnstatedFirst: boolean): number => {
  const columns = flowColumns({ ...spec, isUnstatedFirst });
  return spec.groups
    .flatMap(({ rows }) => rows)
    .map((row) => flowSpan(row, columns))
    .reduce((sum, { first, last }) => sum + last - first, 0);
};

/** Whether the arrows of a diagram are shorter with what is not stated left of its parties. */
export const isShorterFromLeft = (spec: Omit<FlowsSpec, 'isUnstatedFirst'>): boolean =>
  crossed(spec, true) < crossed(spec, false);

/** The middle of a column, in percent of the width of all. */
export const columnMiddle = (column: number, columns: number): number =>
  Math.round((1000 * (column + 0.5)) / columns) / 10;
