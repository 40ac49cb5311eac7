import { expect, test } from 'vitest';

import { newPage } from './browser.ts';

test.each(['/', '/places/blackpool', '/outcomes/healthy-life-expectancy'])(
  '%s stays where it is while it loads and is hydrated',
  async (address) => {
    const page = await newPage();
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ('value' in entry && typeof entry.value === 'number') shifts.push(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const shifts: unknown = await page.evaluate('shifts');
    expect(shifts).toEqual([]);
  },
);
