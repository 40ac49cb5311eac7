import { findChromium } from './chromium.ts';

/** Finds a Chromium, or gets one, before any test needs it; whatever starts one reads CHROME_PATH. */
export default async function setup(): Promise<void> {
  process.env['CHROME_PATH'] = await findChromium();
}
