/** How many presses of a page key go through all points. */
const PAGES = 10;

/**
 * The index that a key moves to: arrows move by one, the page keys by a tenth and at least one, Home
 * and End to the ends.
 * @param index of the current point; null: none yet, then the first key goes to the last point, Home
 *   to the first
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
