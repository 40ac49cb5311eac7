const INPUTS = ['pointerover', 'pointerdown', 'touchstart', 'keydown', 'focusin'] as const;
/** What is read first may be painted after the page's `load`: nothing competes with it that long. */
const FIRST_PAINT_MS = 1_000;
const IDLE_TIMEOUT_MS = 3_000;

/**
 * Calls back once: when the loaded page is painted and idle, at the reader's first input, or at once
 * where nobody sees the page.
 * @param paintMs how long a loaded page is given to be painted
 */
export function whenIdleOrUsed(callback: () => void, paintMs = FIRST_PAINT_MS): void {
  const waiting = new AbortController();
  const { signal } = waiting;
  const start = () => {
    if (signal.aborted) return;
    waiting.abort();
    callback();
  };
  const whenIdle = () => {
    // Safari has no requestIdleCallback.
    if (!('requestIdleCallback' in globalThis)) start();
    else requestIdleCallback(start, { timeout: IDLE_TIMEOUT_MS });
  };
  for (const input of INPUTS)
    addEventListener(input, start, { signal, passive: true, capture: true });
  // Nothing of a hidden page is painted, and its idle time comes late: a covered window of a talk
  // must follow at once.
  if (document.visibilityState === 'hidden') start();
  else if (document.readyState === 'complete') setTimeout(whenIdle, paintMs);
  else addEventListener('load', () => setTimeout(whenIdle, paintMs), { once: true });
}
