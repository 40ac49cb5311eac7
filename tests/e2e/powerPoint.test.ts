import { readFile } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { openPackage, textRunsOf } from '#tests/office/openPackage.ts';

import { accessibilityProblems } from './axe.ts';
import { openPage } from './browser.ts';

test.each(['', '/example'])(
  'a deck at “%s” is saved as a PowerPoint of its slides',
  async (prefix) => {
    const page = await openPage(`${prefix}/board/system`);
    const slides = await page.locator('.board-item').count();
    await page.getByRole('button', { name: 'Take away' }).click();
    const away = page.getByRole('region', { name: 'PowerPoint' });
    expect(await accessibilityProblems(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await away.getByRole('button', { name: 'Save as PowerPoint' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^(illustrative-)?system-\d{4}-\d\d-\d\d\.pptx$/);
    await expect.poll(() => away.getByRole('status').innerText()).toContain('Saved as');
    const office = await openPackage(new Blob([await readFile(await file.path())]));
    const written = office.paths(/slides\/slide\d+\.xml$/);
    expect(written).toHaveLength(slides);
    const title = await page.locator('h2').first().innerText();
    expect(textRunsOf(office.text(written[0] ?? ''))).toContain(title);
  },
);
