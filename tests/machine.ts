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
  /** Where Playwright's own browser is, or would be. */
  readonly playwrightPath: string;
  readonly isDebianRoot: boolean;
  /** Is there a program at this path, and does it start? */
  starts(path: string): boolean;
  installPlaywrights(): Promise<Outcome>;
  installDebians(): Promise<Outcome>;
  say(line: string): void;
};

function starts(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  // A file that is there may lack its libraries or be a stub, so it is asked for its version;
  // Chrome on Windows would open a window instead.
  return (
    process.platform === 'win32' ||
    spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 120_000 }).status === 0
  );
}

const playwrightPath = chromium.executablePath();

const apt = (...args: string[]): Promise<Outcome> =>
  runWatched('apt-get', args, 120_000, {
    folders: ['/var/cache/apt/archives', '/var/lib/apt/lists', '/var/lib/dpkg'],
  });

export const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  playwrightPath,
  isDebianRoot:
    process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get'),
  starts,
  installPlaywrights: () => {
    const package_ = createRequire(import.meta.url).resolve('playwright/package.json');
    const [browsers = ''] = playwrightPath.split(`${sep}chromium-`);
    const args = [join(dirname(package_), 'cli.js'), 'install', '--no-shell', 'chromium'];
    return runWatched(process.execPath, args, 20_000, {
      folders: [browsers],
      ownTemporary: true,
    });
  },
  installDebians: async () => {
    const updated = await apt('update');
    if (updated !== 'done') return updated;
    const install = (name: string) =>
      // The font has the widths of Arial, for whoever looks at pages with this browser.
      apt('install', '-y', '--no-install-recommends', name, 'fonts-liberation');
    const shell = await install('chromium-headless-shell');
    return shell === 'done' ? shell : install('chromium');
  },
  say: (line) => process.stderr.write(`${line}\n`),
};
