/** @throws RangeError on an empty list */
export function median(values: readonly number[]): number {
  const inOrder = values.toSorted((a, b) => a - b);
  const middle = Math.floor(inOrder.length / 2);
  const upper = inOrder[middle];
  const lower = inOrder[inOrder.length % 2 === 1 ? middle : middle - 1];
  if (upper === undefined || lower === undefined) throw new RangeError('No values');
  return (lower + upper) / 2;
}

/**
 * The least value that 95% of all don't exceed (nearest rank).
 * @throws RangeError on an empty list
 */
export function percentile95(values: readonly number[]): number {
  const found = values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1];
  if (found === undefined) throw new RangeError('No values');
  return found;
}
