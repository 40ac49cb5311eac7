import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { ROOT } from '#tests/repository.ts';

const LONGEST_MS = 20_000;

/** How many answers a second a server gives at one address, asked by a process of its own. */
export async function answersPerSecond(url: string): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, ['tests/bench/loadLoop.ts', url], {
    cwd: ROOT,
    timeout: LONGEST_MS,
  });
  return Number(stdout);
}
