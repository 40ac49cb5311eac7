import { chromium } from 'playwright';

import { CHROMIUM_FLAGS, findChromium } from '#tests/chromium.ts';
import { isThere } from '#tests/repository.ts';

import { changesOf } from './changes.ts';
import type { OnEnd } from './cleanUp.ts';
import { UsageError, type Order } from './readArguments.ts';
import { report } from './report.ts';
import { measureRound, type Measured, type Round } from './round.ts';
import { sameContent } from './sameContent.ts';
import { sentBytes } from './sentBytes.ts';
import { startApp, startFiles, startStatic } from './servers.ts';
import { startChromium } from './startChromium.ts';
import { signsOf, timeInApp, timeInStatic } from './timeChange.ts';

const LONGEST_MS = 10 * 60_000;
/** The API's answer that the design names. */
const REGISTER = '/api/v1/register.json';

/** Measures one page beside its static equivalent and says how, as text to print. */
export async function bench(
  order: Order,
  onEnd: OnEnd,
  say: (line: string) => void,
): Promise<string> {
  if (!isThere('build/client/index.html') || !isThere('build/server/server.js'))
    throw new UsageError('There is no build to bench. Run: npm run build:app');
  const began = performance.now();
  const app = await startApp(onEnd);
  const own = await startStatic(app, onEnd);
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: CHROMIUM_FLAGS,
    // Ctrl-C is for the clean-up, which closes it too.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  onEnd(() => browser.close());
  const alike = await sameContent(browser, app + order.address, own + order.address);
  const isEmbed = order.kind === 'embed';
  const sent = await sentBytes(browser, app + order.address, !isEmbed);
  const changes = await changesOf(browser, app, order);
  const signed = await Promise.all(
    changes.map(async (change) => ({ change, signs: await signsOf(browser, app, change) })),
  );
  for (const { change, signs } of signed) {
    // Once without counting, so that both servers have made their answers.
    await timeInApp(browser, app, change, signs);
    await timeInStatic(browser, own, change);
  }
  const files = await startFiles([app + REGISTER, app + order.address], onEnd);
  const measured: Measured = {
    page: order.address,
    app,
    static: own,
    files,
    api: REGISTER,
    browser,
    port: await startChromium(onEnd),
    changes: signed,
    isEmbed,
  };
  const rounds: Round[] = [];
  let slowest = 0;
  while (rounds.length < order.rounds) {
    const start = performance.now();
    if (start + slowest > began + LONGEST_MS) break;
    say(`Round ${rounds.length + 1} of ${order.rounds} …`);
    rounds.push(await measureRound(measured));
    slowest = Math.max(slowest, performance.now() - start);
  }
  const seconds = (performance.now() - began) / 1000;
  return report({ order, alike, sent, rounds, seconds, browser: browser.version() });
}
