import { describe, expect, test } from 'vitest';

import type { Machine } from '#tests/machine.ts';

import { findChromium, findInstalled } from './chromium.ts';

/** A machine on which nothing is installed and nothing can be, and what was done to it. */
function bareMachine(changes: Partial<Machine> = {}): { machine: Machine; done: string[] } {
  const done: string[] = [];
  const attempt = (what: string) => () => {
    done.push(what);
    return Promise.resolve('failed' as const);
  };
  const machine: Machine = {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    playwrightPath: '/cache/chromium-1/chrome',
    isDebianRoot: false,
    starts: () => false,
    installPlaywrights: attempt('playwright'),
    installDebians: attempt('apt'),
    say: (line) => done.push(`says: ${line}`),
    ...changes,
  };
  return { machine, done };
}

describe('a Chromium that is there', () => {
  test('CHROME_PATH comes before everything else', async () => {
    const { machine, done } = bareMachine({
      env: { CHROME_PATH: '/mine/chrome' },
      starts: () => true,
    });
    await expect(findChromium(machine)).resolves.toBe('/mine/chrome');
    expect(done).toEqual([]);
  });

  test('a CHROME_PATH that does not start is an error, and nothing replaces it', async () => {
    const { machine, done } = bareMachine({
      env: { CHROME_PATH: '/mine/gone' },
      starts: (path) => path !== '/mine/gone',
    });
    await expect(findChromium(machine)).rejects.toThrow(
      'CHROME_PATH is /mine/gone, which does not start: correct it or unset it.',
    );
    expect(done).toEqual([]);
  });

  test('an empty CHROME_PATH says nothing', () => {
    const { machine } = bareMachine({
      env: { CHROME_PATH: '', PATH: '/usr/bin' },
      starts: (path) => path === '/usr/bin/chromium',
    });
    expect(findInstalled(machine)).toBe('/usr/bin/chromium');
  });

  test('a program on the PATH that does not start is passed over for the next', () => {
    const { machine } = bareMachine({
      starts: (path) => path === '/usr/bin/google-chrome-stable',
    });
    expect(findInstalled(machine)).toBe('/usr/bin/google-chrome-stable');
  });

  test.each([
    ['darwin', {}, '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', { LOCALAPPDATA: 'D:\\Local' }, 'D:\\Local\\Google\\Chrome\\Application\\chrome.exe'],
  ])('on %s the usual places are looked at', (platform, env, path) => {
    const { machine } = bareMachine({ platform, env, starts: (candidate) => candidate === path });
    expect(findInstalled(machine)).toBe(path);
  });

  test('Playwright’s own is the last of those that are there', () => {
    const { machine } = bareMachine({ starts: (path) => path === '/cache/chromium-1/chrome' });
    expect(findInstalled(machine)).toBe('/cache/chromium-1/chrome');
  });

  test('nothing is there', () => {
    expect(findInstalled(bareMachine().machine)).toBeNull();
  });
});

describe('none is there', () => {
  test('PLACEBOARD_NO_INSTALL=1 forbids getting one', async () => {
    const { machine, done } = bareMachine({
      env: { PLACEBOARD_NO_INSTALL: '1' },
      isDebianRoot: true,
    });
    await expect(findChromium(machine)).rejects.toThrow(
      /^No Chromium found, and PLACEBOARD_NO_INSTALL=1 forbids getting one: .* CHROME_PATH/,
    );
    expect(done).toEqual([]);
  });

  test('Playwright’s is downloaded, saying so', async () => {
    let there = false;
    const { machine, done } = bareMachine({
      starts: (path) => there && path === '/cache/chromium-1/chrome',
      installPlaywrights: () => {
        there = true;
        return Promise.resolve('done');
      },
    });
    await expect(findChromium(machine)).resolves.toBe('/cache/chromium-1/chrome');
    expect(done).toEqual(['says: No Chromium found: downloading Playwright’s.']);
  });

  test.each([
    ['stalled', 'says: The download made no progress for 20 seconds: given up.'],
    ['failed', 'says: The download failed.'],
    ['done', 'says: Playwright’s Chromium does not start here.'],
  ] as const)('the download is %s: as root on Debian, apt-get', async (outcome, said) => {
    let there = false;
    const { machine, done } = bareMachine({
      isDebianRoot: true,
      starts: (path) => there && path === '/usr/bin/chromium',
      installPlaywrights: () => Promise.resolve(outcome),
      installDebians: () => {
        there = true;
        return Promise.resolve('done');
      },
    });
    await expect(findChromium(machine)).resolves.toBe('/usr/bin/chromium');
    expect(done).toContain(said);
    expect(done).toContain('says: Installing the distribution’s Chromium with apt-get.');
  });

  test('elsewhere apt-get is left alone, and one line says what to do', async () => {
    const { machine, done } = bareMachine({ isDebianRoot: false });
    await expect(findChromium(machine)).rejects.toThrow(
      /^No Chromium found, and none could be installed: install Chromium or Chrome, or set CHROME_PATH to one\.$/,
    );
    expect(done).not.toContain('apt');
  });

  test('apt-get fails too', async () => {
    const { machine, done } = bareMachine({ isDebianRoot: true });
    await expect(findChromium(machine)).rejects.toThrow(/none could be installed/);
    expect(done).toContain('says: apt-get could not install it.');
  });
});
