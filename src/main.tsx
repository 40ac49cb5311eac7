import { STATE_ID } from './pageState.ts';

/**
 * The page is complete before this runs. Taking over waits until the browser is idle or the reader
 * does something; without a rendered page (the development server) it starts at once.
 */
function whenIdleOrUsed(start: () => void): void {
  const inputs = ['pointerdown', 'pointerover', 'keydown', 'touchstart', 'focusin'] as const;
  const once = () => {
    for (const input of inputs) removeEventListener(input, once);
    start();
  };
  for (const input of inputs) addEventListener(input, once, { once: true, passive: true });
  const idle = () =>
    'requestIdleCallback' in globalThis
      ? requestIdleCallback(once, { timeout: 4000 })
      : setTimeout(once, 200);
  if (document.readyState === 'complete') idle();
  else addEventListener('load', idle, { once: true });
}

const rendered = document.getElementById(STATE_ID);
const scripted = document.documentElement.dataset['render'] !== 'static';

if (rendered) {
  let started = false;
  whenIdleOrUsed(() => {
    if (started) return;
    started = true;
    void import('./start.tsx').then(({ start }) => start(rendered.textContent));
  });
} else if (scripted) {
  const mocks =
    import.meta.env.DEV && !import.meta.env['VITE_API']
      ? import('#mocks/browser.ts').then(({ startMocks }) => startMocks())
      : Promise.resolve();
  void mocks.then(() => import('./start.tsx')).then(({ start }) => start(null));
}
