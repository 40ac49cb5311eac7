import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const TIMEOUT_MS = 20_000;

/** How many answers a second a server gives at one address, asked by a process of its own. */
export async function answersPerSecond(url: string): Promise<number> {
  const program = [join(import.meta.dirname, 'loadLoop.ts'), url];
  const { stdout } = await promisify(execFile)(process.execPath, program, { timeout: TIMEOUT_MS });
  return Number(stdout);
}
