const INPUTS = ['pointerover', 'pointerdown', 'touchstart', 'keydown', 'focusin'] as const;
const IDLE_TIMEOUT_MS = 3_000;

/** Calls back once, when the loaded page is idle or at the reader's first input, whichever comes first. */
export function whenIdleOrUsed(callback: () => void): void {
  const waiting = new AbortController();
  const { signal } = waiting;
  const start = () => {
    if (signal.aborted) return;
    waiting.abort();
    callback();
  };
  // Safari has no requestIdleCallback.
  const whenIdle = () =>
    'requestIdleCallback' in globalThis
      ? requestIdleCallback(start, { timeout: IDLE_TIMEOUT_MS })
      : setTimeout(start);
  for (const input of INPUTS)
    addEventListener(input, start, { signal, passive: true, capture: true });
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true, signal });
}
