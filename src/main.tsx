import { breathe } from '#src/client/breathe.ts';
import { dropEmptyFields } from '#src/client/dropEmptyFields.ts';
import { firstInput } from '#src/client/firstInput.ts';
import { resetFields } from '#src/client/resetFields.ts';

import type { PageState } from './entry/pageState.ts';

/** Time left to the browser after loading, to finish what it paints first, in milliseconds. */
const PAINT = 1500;

/**
 * The page is complete before this runs. Taking over waits until the browser is idle or the reader
 * does something; until then controls are real links and forms.
 */
function whenIdleOrUsed(start: () => void): void {
  // The first paint may still be under way when the page has loaded: it goes first.
  const idle = new Promise<unknown>((resolve) => {
    const wait = () =>
      setTimeout(() => {
        if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: 4000 });
        else resolve(null);
      }, PAINT);
    if (document.readyState === 'complete') wait();
    else addEventListener('load', wait, { once: true });
  });
  void Promise.race([idle, firstInput]).then(start);
}

/** The largest library first, so that evaluating all is no one long task; then the application. */
async function loadApp() {
  await import('react-dom/client');
  await breathe();
  return import('./entry/client.tsx');
}

/** The page came with the styles that it needs; what it may become needs the rest. */
async function loadSheet(address: string | undefined): Promise<void> {
  if (address === undefined) return;
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
  await new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
    document.head.append(link);
  });
}

/**
 * Remembers the last button that was pressed before anything answers it.
 * @returns to call when something does
 */
function rememberPress(): () => void {
  let pressed: HTMLButtonElement | null = null;
  const notice = ({ target }: Event) => {
    pressed = target instanceof Element ? target.closest('button[type="button"]') : null;
  };
  addEventListener('click', notice);
  return () => {
    removeEventListener('click', notice);
    pressed?.click();
  };
}

/** Takes a rendered page over. Where its parts can't be had, the page stays: whole, and working. */
async function takeOver(
  { state: address = '', sheet }: DOMStringMap,
  answerPress: () => void,
): Promise<void> {
  const parts = await Promise.all([loadApp(), fetchState(address), loadSheet(sheet)]).catch(
    () => null,
  );
  const [module, state] = parts ?? [];
  if (!module || !state) return;
  await breathe();
  await module.start(state, answerPress);
}

async function fetchState(address: string): Promise<PageState | null> {
  const response = await fetch(address);
  // The server wrote this with `dehydrate`, which types it.
  return response.ok ? ((await response.json()) as PageState) : null;
}

/** The development server renders nothing: the app starts at once, on the mock or a named API. */
async function startUnrendered(): Promise<void> {
  if (import.meta.env.DEV && !import.meta.env['PLACEBOARD_API']) {
    const { startMocks } = await import('#mocks/browser.ts');
    await startMocks();
  }
  const { start } = await import('./entry/client.tsx');
  await start(null);
}

dropEmptyFields();
resetFields();
const rendered = document.getElementById('root')?.dataset;
if (rendered?.['state'] === undefined) void startUnrendered();
else {
  const answerPress = rememberPress();
  whenIdleOrUsed(() => void takeOver(rendered, answerPress));
}
