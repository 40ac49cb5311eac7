import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { CHROMIUM_FLAGS, findChromium } from '#tests/chromium.ts';

import type { OnEnd } from './cleanUp.ts';
import { startProgram } from './startProgram.ts';

/** A Chromium of its own, with an empty profile, that Lighthouse drives through this port. */
export async function startChromium(onEnd: OnEnd): Promise<number> {
  const profile = await mkdtemp(join(tmpdir(), 'placeboard-bench-'));
  onEnd(() => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  const port = await startProgram(
    {
      command: await findChromium(),
      args: [
        ...CHROMIUM_FLAGS,
        '--headless=new',
        '--disable-gpu',
        '--disable-extensions',
        '--no-default-browser-check',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
        'about:blank',
      ],
      says: /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//,
    },
    onEnd,
  );
  return Number(port);
}
