import { expect } from 'vitest';

import { addressOf } from './browser.ts';
import type { FileHost } from './fileHost.ts';

export const mainHtml = (html: string): string => /<main\b[^]*<\/main>/.exec(html)?.[0] ?? '';

/**
 * A page made into a file is the one that the server has.
 * @param plainHost a host that knows no names without an ending, and so finds it in a folder
 */
export async function checkFile(
  address: string,
  host: FileHost,
  plainHost: FileHost,
): Promise<void> {
  const answer = await fetch(host.address + address, { redirect: 'manual' });
  expect(answer.status).toBe(200);
  const html = await answer.text();
  const site = address.startsWith('/example') ? 'Placeboard worked example' : 'Placeboard';
  expect(/<title>.+ – ([^<]+)<\/title>/.exec(html)?.[1]).toBe(site);
  const served = await (await fetch(addressOf(address))).text();
  expect(mainHtml(html)).toMatch(/<h1[ >]/);
  expect(mainHtml(html)).toBe(mainHtml(served));
  expect(await (await fetch(plainHost.address + address)).text()).toBe(html);
}
