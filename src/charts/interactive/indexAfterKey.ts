/** A tenth of the points, as the page keys move. */
const PAGES = 10;

/**
 * Where a key moves among points in a row: arrows by one, the page keys by a tenth or at least one,
 * Home and End to the ends. It stops at either end.
 * @param index the point it is on; null: on none yet, so that the first key goes to the last point
 * @returns null where the key doesn't move
 */
export function indexAfterKey(key: string, index: number | null, count: number): number | null {
  const page = Math.max(1, Math.round(count / PAGES));
  const last = count - 1;
  const moves: Record<string, number> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    PageUp: -page,
    PageDown: page,
    Home: -count,
    End: count,
  };
  const move = moves[key];
  if (move === undefined || count === 0) return null;
  if (index === null) return key === 'Home' ? 0 : last;
  return Math.min(Math.max(index + move, 0), last);
}
