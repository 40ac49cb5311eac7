import pLimit from 'p-limit';

/** One runs at a time; the others only prepare, or wait for an API on another server. */
const MAX_AT_ONCE = 8;
/** At some 50 ms each, the last one waits for five seconds. */
const MAX_WAITING = 100;

/**
 * Lets a few renders run at once and some more wait.
 * @param turnedAway what is returned where too many wait, or nobody wants the result any longer
 */
export function createRenderQueue<T>(turnedAway: T) {
  const limit = pLimit(MAX_AT_ONCE);
  return async (isWanted: () => boolean, render: () => Promise<T>): Promise<T> =>
    limit.pendingCount < MAX_WAITING
      ? limit(async () => (isWanted() ? render() : turnedAway))
      : turnedAway;
}
