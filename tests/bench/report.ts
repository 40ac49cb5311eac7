import { availableParallelism } from 'node:os';

import { printTable } from './printTable.ts';
import type { Order } from './readArguments.ts';
import type { Audits, ChangeMeasured, Round } from './round.ts';
import {
  boundedRow,
  comparedRow,
  KILOBYTES,
  MILLISECONDS,
  PER_SECOND,
  PLAIN,
  type Row,
} from './rows.ts';
import { FRAMES } from './hostPage.ts';
import type { Sent } from './sentBytes.ts';
import type { Pair } from './statistics.ts';

const NOTE_OF_CHANGES = `- Script: brotli bytes of every script fetched until the page is at rest, without any input; 1 kB is 1,000 bytes.
- Changing: after the app has taken the page over, cold cache, 412 × 823, processor slowed down 4 times, the pointer
  100 ms on the link or button before it is pressed. App: from the click to the next frame painted (Event Timing),
  which shows that a move has begun, and to the paint that shows all of the new content, fetching included; static:
  the same click, from the start of the navigation to the paint of the whole page.`;
const NOTE_OF_EMBEDS = `- Everything: brotli bytes of all that is fetched; 1 kB is 1,000 bytes.
- Host: a page that holds the embed ${FRAMES} times by our element, against one with as many frames of the static page; time of
  the main thread, which is theirs too, until all are loaded.`;

type Report = {
  readonly order: Order;
  /** How alike the two pages are. */
  readonly alike: string;
  readonly sent: Sent;
  readonly rounds: readonly Round[];
  readonly seconds: number;
  /** Version of Chromium. */
  readonly browser: string;
};

/** Of `/` and of place pages; other pages are held to it too. */
const MOST_SCRIPT_KB = 125;
const MOST_EMBED_KB = 20;
const MOST_EMBED_SCRIPT_KB = 2;

function auditRows(throttling: string, audits: readonly Audits[]): Row[] {
  return [
    comparedRow({
      what: `Largest Contentful Paint, ${throttling} throttling`,
      pairs: audits.map(({ app, static: own }) => ({ app: app.paint, static: own.paint })),
      unit: MILLISECONDS,
      limit: { most: 1.1 },
      limitText: '1.1',
    }),
    boundedRow({
      what: `Total Blocking Time, ${throttling}`,
      values: audits.map(({ app }) => app.blocking),
      beside: audits.map((one) => one.static.blocking),
      unit: MILLISECONDS,
      most: 50,
    }),
    boundedRow({
      what: `Cumulative Layout Shift, ${throttling}`,
      values: audits.map(({ app }) => app.shift),
      beside: audits.map((one) => one.static.shift),
      unit: PLAIN,
      most: 0,
    }),
  ];
}

function changeRows(name: string, changes: readonly ChangeMeasured[]): Row[] {
  const beside = (time: 'next' | 'whole') =>
    changes.map((change) => ({ app: change[time], static: change.static }));
  const what = `${name}, 4 × slowdown`;
  return [
    comparedRow({
      what: `${what}: next paint`,
      pairs: beside('next'),
      unit: MILLISECONDS,
      limit: { most: 1 / 3 },
      limitText: '1/3',
    }),
    comparedRow({ what: `${what}: all new content`, pairs: beside('whole'), unit: MILLISECONDS }),
  ];
}

const scriptRows = ({ scripts }: Sent): Row[] => [
  boundedRow({
    what: `script before interaction (${scripts.count} files)`,
    values: [scripts.bytes / 1000],
    unit: KILOBYTES,
    most: MOST_SCRIPT_KB,
  }),
  boundedRow({
    what: 'of them with recharts',
    values: [scripts.charting.length],
    unit: { name: '', decimals: 0 },
    most: 0,
  }),
];

const embedRows = ({ bytes, scripts }: Sent, rounds: readonly Round[]): Row[] => [
  boundedRow({
    what: 'everything together, compressed',
    values: [bytes / 1000],
    unit: KILOBYTES,
    most: MOST_EMBED_KB,
  }),
  boundedRow({
    what: 'script',
    values: [scripts.bytes / 1000],
    unit: KILOBYTES,
    most: MOST_EMBED_SCRIPT_KB,
  }),
  comparedRow({
    what: `a host’s main thread with ${FRAMES} of them`,
    pairs: rounds.flatMap(({ host }) => host ?? []),
    unit: MILLISECONDS,
    limit: { most: 1.5 },
    limitText: '1.5',
  }),
];

const serverRow = (what: string, pairs: readonly Pair[]): Row =>
  comparedRow({
    what: `server: ${what}, warm`,
    pairs,
    unit: PER_SECOND,
    limit: { least: 0.5 },
    limitText: '1/2',
  });

/** The table of design §8 for one page, and how it was measured. */
export function report({ order, alike, sent, rounds, seconds, browser }: Report): string {
  const [first] = rounds;
  if (!first) return 'Ten minutes were over before one round was.';
  const rows = [
    ...auditRows(
      'simulated',
      rounds.map((round) => round.simulated),
    ),
    ...auditRows(
      'applied',
      rounds.map((round) => round.applied),
    ),
    ...(order.kind === 'embed' ? embedRows(sent, rounds) : scriptRows(sent)),
    ...first.changes.flatMap(({ name }, n) =>
      changeRows(
        name,
        rounds.flatMap((round) => round.changes[n] ?? []),
      ),
    ),
    serverRow(
      'GET /api/v1/register.json',
      rounds.map((round) => round.api),
    ),
    serverRow(
      'the rendered page',
      rounds.map((round) => round.page),
    ),
  ];
  const early = rounds.length < order.rounds ? ` of ${order.rounds} (ten minutes were over)` : '';
  const isBusy = rounds.some(({ load }) => load > availableParallelism() + 1);
  const loads = rounds.map(({ load }) => load.toFixed(1)).join(', ');
  return `${order.address}: ${rounds.length}${early} ${rounds.length === 1 && !early ? 'round' : 'rounds'}, app and static in turn, in ${Math.round(seconds)} s

${printTable(rows)}

- Each number is the median of the rounds; a ratio is the median of each round’s own, app over static.
- Static: the same content as hand-written HTML without script (tests/bench/static/), served by Node with the
  same compression. It shows ${alike}.
- Paint, blocking, shift: Lighthouse, its mobile preset, each load cold. “Simulated” is its model, “applied” really slows down
  and is loaded twice in a round.
${order.kind === 'embed' ? NOTE_OF_EMBEDS : NOTE_OF_CHANGES}
- Server: 8 kept-alive connections from another process, answers per second; static: the same bytes and headers
  by plain node:http, from memory, compressed before.
- Chromium ${browser}, Node ${process.versions.node}, ${availableParallelism()} processors; load of the machine after each round: ${loads}.${
    isBusy
      ? '\n- The machine was busy with other things: times, and above all blocking times, are too high.'
      : ''
  }`;
}
