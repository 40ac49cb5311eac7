import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';

import { chromium } from 'playwright';

import { runWatched, type Outcome } from './runWatched.ts';

/** What finding a browser needs to know of a machine, and may do to it. */
export type Machine = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** Does this program exist and start? */
  starts(path: string): boolean;
  onPath(name: string): string | null;
  /** Where Playwright's own browser is, or would be. */
  playwrightPath(): string | null;
  isDebianRoot(): boolean;
  installPlaywrights(stalledAfter: number): Promise<Outcome>;
  installDebians(): Promise<boolean>;
  say(line: string): void;
};

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function onPath(name: string): string | null {
  const windows = process.platform === 'win32';
  for (const folder of (process.env['PATH'] ?? '').split(windows ? ';' : ':')) {
    if (folder === '') continue;
    const path = join(folder, windows ? `${name}.exe` : name);
    if (isProgram(path)) return path;
  }
  return null;
}

const started = new Map<string, boolean>();

/** A file that is there may still lack its libraries or be a stub, so it is asked for its version. */
function starts(path: string): boolean {
  let answer = started.get(path);
  if (answer !== undefined) return answer;
  answer = isProgram(path);
  // Chrome on Windows opens a window instead of answering.
  if (answer && process.platform !== 'win32')
    answer = spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
  if (answer) started.set(path, answer);
  return answer;
}

function playwrightPath(): string | null {
  try {
    return chromium.executablePath() || null;
  } catch {
    return null;
  }
}

/** The folder into which Playwright unpacks its browsers: what comes before `chromium-<revision>`. */
function playwrightFolder(): string | null {
  const path = playwrightPath();
  const at = path?.lastIndexOf(`${sep}chromium-`) ?? -1;
  return path === null || at === -1 ? null : path.slice(0, at);
}

export const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  starts,
  onPath,
  playwrightPath,
  isDebianRoot: () =>
    process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath('apt-get') !== null,
  installPlaywrights: (stalledAfter) => {
    const cli = join(
      dirname(createRequire(import.meta.url).resolve('playwright/package.json')),
      'cli.js',
    );
    const folder = playwrightFolder();
    return runWatched(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
      stalledAfter,
      folders: folder === null ? [] : [folder],
      ownTemporary: true,
    });
  },
  installDebians: async () => {
    const apt = async (...args: string[]) =>
      (await runWatched('apt-get', args, {
        stalledAfter: 120_000,
        folders: ['/var/cache/apt/archives', '/var/lib/apt/lists', '/var/lib/dpkg'],
        env: { DEBIAN_FRONTEND: 'noninteractive' },
      })) === 'done';
    return (
      (await apt('update')) && (await apt('install', '-y', '--no-install-recommends', 'chromium'))
    );
  },
  say: (line) => process.stderr.write(`${line}\n`),
};
