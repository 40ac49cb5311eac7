import { join, posix, win32 } from 'node:path';

import { thisMachine, type Machine } from '#tests/machine.ts';

/** As root in a container there is no sandbox to be had; and no browser phones home here. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
];

export type Fonts = 'arial' | 'wide';

/**
 * The environment in which Chromium on Linux has only fonts that the project brings, so that text
 * is as wide on every machine: Arial’s widths, or the widest that systems without Arial fall back to.
 */
export const withFonts = (name: Fonts) => ({
  ...process.env,
  FONTCONFIG_FILE: join(import.meta.dirname, `fonts/${name}.conf`),
});

/** How tests launch Chromium. */
export const launchOptions = {
  args: CHROMIUM_FLAGS,
  env: withFonts('arial'),
  /** Known once tests/chromium/provideChromium.ts has run. */
  get executablePath(): string {
    return process.env['CHROME_PATH'] ?? '';
  },
};

const NAMES = [
  // Less than half the work of a whole browser, and the same engine.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

/** Where a Chromium may be: on the PATH, where installers put it, or Playwright's own. */
function candidates({ platform, env, playwrightPath }: Machine): string[] {
  const { sep, delimiter } = platform === 'win32' ? win32 : posix;
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) =>
    folders.map((folder) => `${folder}${sep}${name}${platform === 'win32' ? '.exe' : ''}`),
  );
  const installed =
    platform === 'darwin'
      ? ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
          (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
        )
      : [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((root) =>
          platform !== 'win32' || root === undefined
            ? []
            : [
                `${root}\\Google\\Chrome\\Application\\chrome.exe`,
                `${root}\\Chromium\\Application\\chrome.exe`,
                `${root}\\Microsoft\\Edge\\Application\\msedge.exe`,
              ],
        );
  return [...onPath, ...installed, playwrightPath];
}

/**
 * A Chromium that is already here: CHROME_PATH, one on the PATH or in the usual places, Playwright's.
 * @throws when CHROME_PATH names something that doesn't start: it was asked for, so nothing replaces it
 */
export function findInstalled(machine: Machine = thisMachine): string | null {
  const named = machine.env['CHROME_PATH'];
  if (!named) return candidates(machine).find((path) => machine.starts(path)) ?? null;
  if (machine.starts(named)) return named;
  throw new Error(`CHROME_PATH is ${named}, which does not start: correct it or unset it.`);
}

const REMEDY = 'install Chromium or Chrome, or set CHROME_PATH to one.';

/**
 * A Chromium to test with. Where there is none it gets Playwright's or, as root on Debian, the
 * distribution's, saying so, unless PLACEBOARD_NO_INSTALL=1 forbids it.
 * @returns the path of the program
 * @throws Error with one line that says what to do
 */
export async function findChromium(machine: Machine = thisMachine): Promise<string> {
  const say = (line: string) => machine.say(line);
  const installed = findInstalled(machine);
  if (installed) return installed;
  if (machine.env['PLACEBOARD_NO_INSTALL'] === '1')
    throw new Error(
      `No Chromium found, and PLACEBOARD_NO_INSTALL=1 forbids getting one: ${REMEDY}`,
    );
  say('No Chromium found: downloading Playwright’s.');
  const outcome = await machine.installPlaywrights();
  if (outcome === 'done' && machine.starts(machine.playwrightPath)) return machine.playwrightPath;
  if (outcome === 'done') say('Playwright’s Chromium does not start here.');
  else if (outcome === 'stalled') say('The download made no progress for 20 seconds: given up.');
  else say('The download failed.');
  if (machine.isDebianRoot) {
    say('Installing the distribution’s Chromium with apt-get.');
    if ((await machine.installDebians()) !== 'done') say('apt-get could not install it.');
    const got = findInstalled(machine);
    if (got) return got;
  }
  throw new Error(`No Chromium found, and none could be installed: ${REMEDY}`);
}
