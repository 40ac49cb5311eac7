import type { Browser } from 'playwright';

import { heavyLibrariesIn, isScript, kilobytesOf, loadedFiles } from '#tests/loadedFiles.ts';

import { answersPerSecond } from './answersPerSecond.ts';
import { audit, type Audit, type Throttling } from './audit.ts';
import { interactionsOf, type Interaction } from './interactions.ts';
import type { Servers } from './startServers.ts';
import { median, percentile95 } from './statistics.ts';
import {
  COUNT,
  KILOBYTES,
  MILLISECONDS,
  PER_SECOND,
  SHIFT,
  type Row,
  type Sample,
} from './table.ts';
import { FRAMES, hostOfElements, hostOfFrames, timeEmbedHost } from './timeEmbedHost.ts';
import { newTextsOf, timeBaselineLoad, timeInteraction } from './timeInteraction.ts';

/** What is measured together in a round, and the rows that it fills: a sample for each. */
export type Measurement = {
  readonly rows: readonly Row[];
  readonly measure: () => Promise<readonly Sample[]>;
};

export type MeasuredPage = {
  /** Of the page. */
  readonly address: string;
  readonly servers: Servers;
  readonly browser: Browser;
  /** Of the debugging protocol of the browser that Lighthouse uses. */
  readonly lighthousePort: number;
};

/* The budgets are those of design §8. */
const PAINT_RATIO: Record<Throttling, number> = { simulated: 1.25, applied: 1.15 };
const BLOCKING_ABOVE_BASELINE_MS = 200;
const SCORE_BELOW_BASELINE = 4;
const SCRIPT_KB = 140;
const EMBED_KB = 20;
const EMBED_SCRIPT_KB = 2;
const EMBED_HOST_RATIO = 1.5;
const NEXT_PAINT_RATIO = 1 / 3;
const SERVER_RATIO = 0.5;
const RENDER_RATIO = 2;
const RENDER_95TH_MS = 100;

/** Applied throttling paints in one frame or another of the browser's; the simulation hardly varies. */
const LOADS: Record<Throttling, number> = { simulated: 1, applied: 2 };
const EMBED_HOST_LOADS = 3;
const REGISTER = '/api/v1/register';

/** Runs something several times, one after the other. */
async function times<T>(count: number, run: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  while (results.length < count) results.push(await run());
  return results;
}

function audits(
  { address, servers, lighthousePort }: MeasuredPage,
  throttling: Throttling,
): Measurement {
  const row = (name: string, rest: Omit<Row, 'name'>): Row => ({
    name: `${name}, ${throttling}`,
    ...rest,
  });
  const isSimulated = throttling === 'simulated';
  return {
    rows: [
      row('Largest Contentful Paint', {
        unit: MILLISECONDS,
        compared: 'ratio',
        budget: { atMost: PAINT_RATIO[throttling] },
      }),
      row('Performance score', {
        unit: COUNT,
        compared: 'difference',
        ...(isSimulated && { budget: { atLeast: -SCORE_BELOW_BASELINE } }),
      }),
      row('Total Blocking Time', {
        unit: MILLISECONDS,
        compared: 'difference',
        ...(isSimulated && { budget: { atMost: BLOCKING_ABOVE_BASELINE_MS } }),
      }),
      row('Cumulative Layout Shift', { unit: SHIFT, budget: { atMost: 0 }, isForEveryRound: true }),
    ],
    measure: async () => {
      const loads = await times(LOADS[throttling], async () => ({
        page: await audit(servers.app + address, lighthousePort, throttling),
        baseline: await audit(servers.baseline + address, lighthousePort, throttling),
      }));
      const sample = (valueOf: (one: Audit) => number, summary = median): Sample => ({
        page: summary(loads.map(({ page }) => valueOf(page))),
        baseline: summary(loads.map(({ baseline }) => valueOf(baseline))),
      });
      return [
        sample((one) => one.largestContentfulPaintMs),
        sample((one) => one.score),
        sample((one) => one.totalBlockingTimeMs),
        sample(
          (one) => one.cumulativeLayoutShift,
          (values) => Math.max(...values),
        ),
      ];
    },
  };
}

/** What the page loads before any interaction. */
function weights({ address, servers, browser }: MeasuredPage): Measurement {
  const isEmbed = address.startsWith('/embed/');
  const hasScriptBudget = address === '/' || address.startsWith('/places/');
  const scriptBudget = isEmbed ? EMBED_SCRIPT_KB : hasScriptBudget ? SCRIPT_KB : null;
  const row = (name: string, atMost: number | null): Row => ({
    name,
    unit: KILOBYTES,
    ...(atMost !== null && { budget: { atMost } }),
  });
  return {
    rows: [
      row('Script before interaction, brotli', scriptBudget),
      { name: 'recharts and Zod in it, libraries', unit: COUNT, budget: { atMost: 0 } },
      row('Everything loaded, compressed', isEmbed ? EMBED_KB : null),
    ],
    measure: async () => {
      const page = await browser.newPage();
      try {
        const files = await loadedFiles(page, servers.app + address);
        const scripts = files.filter(isScript);
        return [
          kilobytesOf(scripts),
          heavyLibrariesIn(scripts.map(({ text }) => text)).length,
          kilobytesOf(files),
        ].map((value) => ({ page: value, baseline: null }));
      } finally {
        await page.close();
      }
    },
  };
}

function embedHost({ address, servers, browser }: MeasuredPage): Measurement {
  const time = async (html: string, frameUrl: string) =>
    median(await times(EMBED_HOST_LOADS, () => timeEmbedHost(browser, html, frameUrl)));
  const { app, baseline } = servers;
  return {
    rows: [
      {
        name: `Main thread of a host page with ${FRAMES} embeds`,
        unit: MILLISECONDS,
        compared: 'ratio',
        budget: { atMost: EMBED_HOST_RATIO },
      },
    ],
    measure: async () => [
      {
        page: await time(hostOfElements(app, address), app + address),
        baseline: await time(hostOfFrames(baseline, address), baseline + address),
      },
    ],
  };
}

async function interactionTimes(
  { servers, browser }: MeasuredPage,
  interaction: Interaction,
): Promise<Measurement> {
  const { app, baseline } = servers;
  const newTexts = interaction.newTexts ?? (await newTextsOf(browser, app, interaction));
  const timeBoth = async () => ({
    page: await timeInteraction(browser, app, interaction, newTexts),
    load: await timeBaselineLoad(browser, baseline, interaction),
  });
  // Once without counting, so that every answer is ready on both sides.
  await timeBoth();
  const row = { unit: MILLISECONDS, compared: 'ratio' } as const;
  return {
    rows: [
      {
        ...row,
        name: `${interaction.name}, 4 × CPU: next paint`,
        budget: { atMost: NEXT_PAINT_RATIO },
      },
      { ...row, name: `${interaction.name}, 4 × CPU: all new content` },
    ],
    measure: async () => {
      const { page, load } = await timeBoth();
      return [page.nextPaintMs, page.newContentMs].map((value) => ({
        page: value,
        baseline: load,
      }));
    },
  };
}

/** Answers per second beside the same bytes as a file. */
const serverRate = ({ servers }: MeasuredPage, name: string, path: string): Measurement => ({
  rows: [
    {
      name: `Server: ${name}, warm`,
      unit: PER_SECOND,
      compared: 'ratio',
      budget: { atLeast: SERVER_RATIO },
    },
  ],
  measure: async () => [
    {
      page: await answersPerSecond(servers.app + path),
      baseline: await answersPerSecond(servers.files + path),
    },
  ],
});

/** A page that nobody has asked for before. */
const coldRender = ({ address, servers }: MeasuredPage): Measurement => ({
  rows: [
    {
      name: 'Cold page: median',
      unit: MILLISECONDS,
      compared: 'ratio',
      budget: { atMost: RENDER_RATIO },
    },
    { name: 'Cold page: 95th percentile', unit: MILLISECONDS, budget: { atMost: RENDER_95TH_MS } },
  ],
  measure: async () => {
    const { page, reactDom } = await servers.timeRenders(address);
    return [
      { page: median(page), baseline: median(reactDom) },
      { page: percentile95(page), baseline: null },
    ];
  },
});

/** Everything that design §8 asks of a page, in the order of the table. */
export async function measurementsOf(subject: MeasuredPage): Promise<Measurement[]> {
  const { address, servers, browser } = subject;
  const interactions: Measurement[] = [];
  for (const interaction of await interactionsOf(browser, servers.app, address))
    interactions.push(await interactionTimes(subject, interaction));
  return [
    audits(subject, 'applied'),
    audits(subject, 'simulated'),
    weights(subject),
    ...(address.startsWith('/embed/') ? [embedHost(subject)] : []),
    ...interactions,
    serverRate(subject, `GET ${REGISTER}`, REGISTER),
    serverRate(subject, 'the page', address),
    coldRender(subject),
  ];
}
