import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Outcome = 'done' | 'failed' | 'stalled';

/** Bytes in the files of a folder and of those below it; 0 where there is none. */
export function sizeOf(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => statSync(join(folder, path), { throwIfNoEntry: false }))
      .reduce((total, stat) => total + (stat?.isFile() ? stat.size : 0), 0);
  } catch {
    return 0;
  }
}

/**
 * Runs a program and kills it, with what it started, once for `stalledAfterMs` it has printed
 * nothing and the folders that it fills have not grown: those named and, with `ownTemporary`, one
 * for its temporary files.
 */
export async function runWatched(
  command: string,
  args: readonly string[],
  stalledAfterMs: number,
  { folders = [], ownTemporary = false }: { folders?: readonly string[]; ownTemporary?: boolean },
): Promise<Outcome> {
  const temporary = ownTemporary ? mkdtempSync(join(tmpdir(), 'placeboard-')) : '';
  const watched = ownTemporary ? [...folders, temporary] : folders;
  const size = () => watched.reduce((total, one) => total + sizeOf(one), 0);
  const inGroup = process.platform !== 'win32';
  const child = spawn(command, args, {
    // A group of its own, so that what it started can be ended with it.
    detached: inGroup,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
      ...(ownTemporary && { TMPDIR: temporary, TEMP: temporary, TMP: temporary }),
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
      if (stalled || child.pid === undefined || Date.now() - movedAt < stalledAfterMs) return;
      stalled = true;
      try {
        process.kill(inGroup ? -child.pid : child.pid, 'SIGKILL');
      } catch {
        // It ended by itself just now.
      }
    },
    Math.min(1000, stalledAfterMs / 4),
  );
  try {
    return await new Promise<Outcome>((resolve) => {
      child.on('error', () => resolve('failed'));
      child.on('close', (code) => resolve(stalled ? 'stalled' : code === 0 ? 'done' : 'failed'));
    });
  } finally {
    clearInterval(timer);
    if (ownTemporary) rmSync(temporary, { recursive: true, force: true });
  }
}
