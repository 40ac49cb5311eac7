import { thisMachine, type Machine } from './machine.ts';

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

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

/** Where installers put it, outside the PATH. */
function usualPlaces({ platform, env }: Machine): string[] {
  if (platform === 'darwin')
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  if (platform !== 'win32') return [];
  return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
    .filter((root) => root !== undefined)
    .flatMap((root) => [
      `${root}\\Google\\Chrome\\Application\\chrome.exe`,
      `${root}\\Chromium\\Application\\chrome.exe`,
      `${root}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]);
}

/**
 * A Chromium that is already here: CHROME_PATH, one on the PATH or in the usual places, Playwright's.
 * @throws when CHROME_PATH names something that doesn't start: it was asked for, so nothing replaces it
 */
export function findInstalled(machine: Machine = thisMachine): string | null {
  const named = machine.env['CHROME_PATH'];
  if (named) {
    if (machine.starts(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, which does not start: correct it or unset it.`);
  }
  const candidates = [
    ...NAMES.map((name) => machine.onPath(name)),
    ...usualPlaces(machine),
    machine.playwrightPath(),
  ];
  return candidates.find((path) => path !== null && machine.starts(path)) ?? null;
}

/** Playwright's own download, given up when nothing moves for this long. */
const STALLED_AFTER = 20_000;

async function fromPlaywright(machine: Machine): Promise<string | null> {
  machine.say('No Chromium found: downloading Playwright’s.');
  const outcome = await machine.installPlaywrights(STALLED_AFTER);
  if (outcome === 'done') {
    const path = machine.playwrightPath();
    if (path !== null && machine.starts(path)) return path;
    machine.say('Playwright’s Chromium does not start here.');
  } else
    machine.say(
      outcome === 'stalled'
        ? 'The download made no progress for 20 seconds: given up.'
        : 'The download failed.',
    );
  return null;
}

async function fromDebian(machine: Machine): Promise<string | null> {
  if (!machine.isDebianRoot()) return null;
  machine.say('Installing the distribution’s Chromium with apt-get.');
  if (!(await machine.installDebians())) machine.say('apt-get could not install it.');
  return findInstalled(machine);
}

/**
 * A Chromium to test with. Where there is none it gets one, saying so, unless
 * PLACEBOARD_NO_INSTALL=1 forbids it.
 * @returns the path of the program
 * @throws Error with one line that says what to do
 */
export async function findChromium(machine: Machine = thisMachine): Promise<string> {
  const installed = findInstalled(machine);
  if (installed) return installed;
  const remedy = 'install Chromium or Chrome, or set CHROME_PATH to one.';
  if (machine.env['PLACEBOARD_NO_INSTALL'] === '1')
    throw new Error(
      `No Chromium found, and PLACEBOARD_NO_INSTALL=1 forbids getting one: ${remedy}`,
    );
  const got = (await fromPlaywright(machine)) ?? (await fromDebian(machine));
  if (got) return got;
  throw new Error(`No Chromium found, and none could be installed: ${remedy}`);
}
