import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { hydrated, newPage, type Opening } from './browser.ts';
import { startFileHost, type FileHost } from './fileHost.ts';
import { PUBLISHED_FILES } from './publishedFiles.ts';

const DECK = '/example/board/health';

let host: FileHost;
beforeAll(async () => {
  host = await startFileHost(PUBLISHED_FILES);
});
afterAll(() => host.stop());

/**
 * A window that nobody sees, as browsers treat one: no frames, no idle time, timers once a second.
 * The browser of these tests shows every page, so each of that is taken from the page.
 */
async function cover(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { setTimeout: later, setInterval: repeat } = globalThis;
    const SECOND = 1000;
    Object.assign(globalThis, {
      requestAnimationFrame: () => 0,
      requestIdleCallback: () => 0,
      setTimeout: (callback: () => void, ms = 0) => later(callback, Math.max(ms, SECOND)),
      setInterval: (callback: () => void, ms = 0) => repeat(callback, Math.max(ms, SECOND)),
    });
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
    Object.defineProperty(document, 'hidden', { get: () => true });
  });
}

/** Waits without frames, which a covered window has none of. */
async function checkShows(page: Page, slide: number): Promise<void> {
  const search = slide === 1 ? '' : `?slide=${slide}`;
  await expect
    .poll(() =>
      page.evaluate(() => [
        location.search,
        document.querySelector('[data-current] .board-number b, .board-now .board-number b')
          ?.textContent,
      ]),
    )
    .toEqual([search, String(slide)]);
}

/** The window takes keys. React marks what it has hydrated. */
async function takesKeys(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const root = document.querySelector('.board-page, .board-presenter');
        return root !== null && Object.keys(root).some((key) => key.startsWith('__react'));
      }),
    )
    .toBe(true);
}

async function reload(page: Page): Promise<void> {
  await page.reload();
  await takesKeys(page);
}

/** @param opening of a server or host other than that of all tests */
async function openTalk(opening: Opening = {}) {
  const room = await newPage(opening);
  const presenter = await newPage({ ...opening, width: 1440, height: 900 });
  await cover(room);
  await room.goto(DECK);
  await takesKeys(room);
  await presenter.goto(`${DECK}/presenter`);
  await hydrated(presenter);
  return { room, presenter };
}

/** The same steps on every machine. Source: Park and Miller, Random number generators, 1988. */
function random(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

test('two windows are in step over 50 random moves and reloads, one of them covered', async () => {
  const { room, presenter } = await openTalk();
  const count = await room.locator('.board-item').count();
  const next = random(17);
  let slide = 1;
  for (let step = 0; step < 50; step += 1) {
    const window = next(3) === 0 ? room : presenter;
    const moves: [key: string, to: number][] = [
      ['ArrowRight', Math.min(slide + 1, count)],
      ['PageDown', Math.min(slide + 1, count)],
      ['ArrowLeft', Math.max(slide - 1, 1)],
      ['Home', 1],
      ['End', count],
    ];
    const move = moves[next(7)];
    if (move) {
      const [key, to] = move;
      await window.keyboard.press(key);
      slide = to;
    } else await reload(window);
    await checkShows(room, slide);
    await checkShows(presenter, slide);
  }
});

test('a third window follows, and leads', async () => {
  const { room, presenter } = await openTalk();
  await presenter.keyboard.press('ArrowRight');
  await checkShows(room, 2);
  const third = await newPage();
  await third.goto(`${DECK}?slide=9`);
  await hydrated(third);
  await checkShows(third, 2);
  await third.keyboard.press('End');
  const last = await third.locator('.board-item').count();
  await checkShows(room, last);
  await checkShows(presenter, last);
});

test('a window that was frozen shows, as it thaws, what it missed', async () => {
  const { room, presenter } = await openTalk();
  await presenter.keyboard.press('ArrowRight');
  await checkShows(room, 2);
  const browser = await room.context().newCDPSession(room);
  await browser.send('Page.setWebLifecycleState', { state: 'frozen' });
  await presenter.keyboard.press('ArrowRight');
  await checkShows(presenter, 3);
  await presenter.keyboard.press('b');
  await browser.send('Page.setWebLifecycleState', { state: 'active' });
  await checkShows(room, 3);
  await expect.poll(() => room.locator('.board-blank').count()).toBe(1);
});

/** What the presenter's window keeps of the talk: slide, version and clock. */
const keptTalk = (presenter: Page): Promise<string> =>
  presenter.evaluate(() => JSON.stringify(sessionStorage));

test('the clock goes on over a reload of the presenter alone, and ends with the talk', async () => {
  const { presenter } = await openTalk();
  await presenter.keyboard.press('ArrowRight');
  await expect.poll(() => keptTalk(presenter)).toContain('placeboard:example:talk:health');
  const before = await keptTalk(presenter);
  await reload(presenter);
  expect(await keptTalk(presenter)).toBe(before);
  await presenter.getByRole('button', { name: 'Pause the clock' }).waitFor();
  await presenter.getByRole('link', { name: 'End' }).click();
  await presenter.waitForURL('**/board');
  expect(await keptTalk(presenter)).toBe('{}');
});

test('on a copy made of files, a reload takes up where the talk is', async () => {
  const { room, presenter } = await openTalk({ origin: host.address });
  await presenter.keyboard.press('7');
  await presenter.keyboard.press('Enter');
  await checkShows(room, 7);
  const before = await keptTalk(presenter);
  for (const window of [room, presenter]) {
    await reload(window);
    await checkShows(room, 7);
    await checkShows(presenter, 7);
    // Nobody has moved, so the clock goes on.
    expect(await keptTalk(presenter)).toBe(before);
  }
});

test('questions are on the clipboard as a table, in files, and in the other window', async () => {
  const { room, presenter } = await openTalk();
  await presenter.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await presenter.keyboard.press('ArrowRight');
  await presenter.keyboard.press('q');
  await presenter.getByRole('textbox', { name: 'In words' }).waitFor();
  await presenter.keyboard.type('Why is this?');
  await presenter.keyboard.press('Enter');
  await presenter.getByRole('heading', { name: '1 question' }).waitFor();
  const saved = presenter.waitForEvent('download');
  await presenter.getByRole('button', { name: 'Save as CSV' }).click();
  expect((await saved).suggestedFilename()).toMatch(
    /^questions-\d{4}-\d\d-\d\d-illustrative\.csv$/,
  );
  await presenter.getByRole('button', { name: 'Copy as a table for minutes' }).click();
  await presenter.getByText('Copied: paste it into the minutes').waitFor();
  const table = await presenter.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(table).toContain('<td>Why is this?</td>');
  await room.keyboard.press('q');
  await expect.poll(() => room.getByText('Why is this?').count()).toBeGreaterThan(0);
});
