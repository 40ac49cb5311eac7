const INPUTS = [
  'pointerdown',
  'pointerover',
  'keydown',
  'touchstart',
  'focusin',
  'scroll',
] as const;

/** Settles with the reader's first input; never where there is no reader. */
export const firstInput = new Promise<void>((resolve) => {
  if (typeof document === 'undefined') return;
  const controller = new AbortController();
  const notice = () => {
    controller.abort();
    resolve();
  };
  for (const input of INPUTS)
    addEventListener(input, notice, { passive: true, capture: true, signal: controller.signal });
});
