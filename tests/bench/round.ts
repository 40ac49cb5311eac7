import { loadavg } from 'node:os';

import type { Browser } from 'playwright';

import { answersPerSecond } from './answersPerSecond.ts';
import { audit, type Audit, type Throttling } from './audit.ts';
import type { Change } from './changes.ts';
import { timeHost } from './hostPage.ts';
import { median, type Pair } from './statistics.ts';
import { timeInApp, timeInStatic, type ChangeTimes } from './timeChange.ts';

/** Everything that runs while a page is measured. */
export type Measured = {
  /** Path of the page. */
  readonly page: string;
  /** Where each server answers. */
  readonly app: string;
  readonly static: string;
  readonly files: string;
  readonly api: string;
  /** For changes within a page. */
  readonly browser: Browser;
  /** Of Lighthouse's own browser. */
  readonly port: number;
  readonly changes: readonly { readonly change: Change; readonly signs: readonly string[] }[];
  /** Whether the page is for somebody else's frame. */
  readonly isEmbed: boolean;
};

export type Audits = { readonly app: Audit; readonly static: Audit };

export type ChangeMeasured = ChangeTimes & {
  readonly name: string;
  /** The static page loaded anew. */
  readonly static: number;
};

export type Round = {
  readonly simulated: Audits;
  readonly applied: Audits;
  readonly changes: readonly ChangeMeasured[];
  /** Answers per second: the application's beside the same bytes as a file. */
  readonly api: Pair;
  readonly page: Pair;
  /** Of an embed: a host's main thread with eight of them, in ms. */
  readonly host: Pair | null;
  /** What else the machine was doing: processes that ran or waited to, over the last minute. */
  readonly load: number;
};

const HOST_LOADS = 3;
/**
 * Really slowed down, a page's paint falls into one frame or another of the browser's; by its model
 * it hardly varies.
 */
const LOADS: Record<Throttling, number> = { simulated: 1, applied: 2 };

/** Of several loads, as one is short. */
async function hostTime(...host: Parameters<typeof timeHost>): Promise<number> {
  const times: number[] = [];
  while (times.length < HOST_LOADS) times.push(await timeHost(...host));
  return median(times);
}

const medianAudit = (audits: readonly Audit[]): Audit => ({
  paint: median(audits.map(({ paint }) => paint)),
  blocking: median(audits.map(({ blocking }) => blocking)),
  shift: Math.max(...audits.map(({ shift }) => shift)),
});

/** One round: everything on the application and then, right after it, on its counterpart. */
export async function measureRound(measured: Measured): Promise<Round> {
  const { page, app, static: own, files, api, browser, port } = measured;
  const audits = async (throttling: Throttling): Promise<Audits> => {
    const ofApp: Audit[] = [];
    const ofStatic: Audit[] = [];
    while (ofStatic.length < LOADS[throttling]) {
      ofApp.push(await audit(app + page, port, throttling));
      ofStatic.push(await audit(own + page, port, throttling));
    }
    return { app: medianAudit(ofApp), static: medianAudit(ofStatic) };
  };
  const simulated = await audits('simulated');
  const applied = await audits('applied');
  const changes: ChangeMeasured[] = [];
  for (const { change, signs } of measured.changes)
    changes.push({
      name: change.name,
      ...(await timeInApp(browser, app, change, signs)),
      static: await timeInStatic(browser, own, change),
    });
  const served = async (path: string): Promise<Pair> => ({
    app: await answersPerSecond(app + path),
    static: await answersPerSecond(files + path),
  });
  return {
    simulated,
    applied,
    changes,
    api: await served(api),
    page: await served(page),
    host: measured.isEmbed
      ? {
          app: await hostTime(browser, app, page, 'elements'),
          static: await hostTime(browser, own, page, 'frames'),
        }
      : null,
    load: loadavg()[0] ?? 0,
  };
}
