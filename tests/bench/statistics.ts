/** @throws RangeError on an empty list: no round, no median */
export function median(values: readonly number[]): number {
  const inOrder = values.toSorted((a, b) => a - b);
  const middle = Math.floor(inOrder.length / 2);
  const upper = inOrder[middle];
  const lower = inOrder[inOrder.length % 2 === 1 ? middle : middle - 1];
  if (upper === undefined || lower === undefined) throw new RangeError('No values');
  return (lower + upper) / 2;
}

export type Spread = { readonly median: number; readonly least: number; readonly most: number };

export const spreadOf = (values: readonly number[]): Spread => ({
  median: median(values),
  least: Math.min(...values),
  most: Math.max(...values),
});

/** One round's pair: measured right after each other, so that they share the machine's mood. */
export type Pair = { readonly app: number; readonly static: number };

/** The spread of each round's own ratio, app over static; not the ratio of two medians. */
export const ratioOf = (pairs: readonly Pair[]): Spread =>
  spreadOf(pairs.map((pair) => pair.app / pair.static));
