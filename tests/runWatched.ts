import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Outcome = 'done' | 'failed' | 'stalled';

/** Bytes in a folder and what is below it; what vanishes while we look counts as nothing. */
export function sizeOf(folder: string): number {
  let total = 0;
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) total += sizeOf(path);
      else if (entry.isFile()) total += statSync(path).size;
    }
  } catch {
    return total;
  }
  return total;
}

function endGroup(child: ChildProcess): void {
  if (process.platform === 'win32' || child.pid === undefined) child.kill();
  else
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It ended by itself just now.
    }
}

/**
 * Runs a program and kills it, with what it started, once neither its output nor the size of the
 * folders it fills has changed for `stalledAfter` milliseconds. With `ownTemporary` its temporary
 * files go to a folder of their own, which is watched too and removed at the end.
 */
export async function runWatched(
  command: string,
  args: readonly string[],
  options: {
    stalledAfter: number;
    folders: readonly string[];
    ownTemporary?: boolean;
    env?: Readonly<Record<string, string>>;
  },
): Promise<Outcome> {
  const { stalledAfter, folders, env = {} } = options;
  const temporary = options.ownTemporary ? mkdtempSync(join(tmpdir(), 'placeboard-')) : null;
  const watched = temporary === null ? folders : [...folders, temporary];
  const size = () => watched.reduce((total, folder) => total + sizeOf(folder), 0);
  const child = spawn(command, args, {
    // A group of its own, so that what it started can be ended with it.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...(temporary !== null && { TMPDIR: temporary, TEMP: temporary, TMP: temporary }),
      ...env,
    },
  });
  let movedAt = Date.now();
  let lastSize = size();
  let stalled = false;
  const moved = () => {
    movedAt = Date.now();
  };
  child.stdout.on('data', moved);
  child.stderr.on('data', moved);
  const timer = setInterval(
    () => {
      const now = size();
      if (now !== lastSize) moved();
      lastSize = now;
      if (Date.now() - movedAt < stalledAfter || stalled) return;
      stalled = true;
      endGroup(child);
    },
    Math.min(1000, stalledAfter / 4),
  );
  try {
    return await new Promise<Outcome>((resolve) => {
      child.on('error', () => resolve('failed'));
      child.on('close', (code) => resolve(stalled ? 'stalled' : code === 0 ? 'done' : 'failed'));
    });
  } finally {
    clearInterval(timer);
    if (temporary !== null) rmSync(temporary, { recursive: true, force: true });
  }
}
