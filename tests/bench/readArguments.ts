import { parseArgs } from 'node:util';

export type PageKind =
  | 'home'
  | 'place'
  | 'register'
  | 'outcome'
  | 'compare'
  | 'service'
  | 'money'
  | 'changes'
  | 'embed';

export type Order = {
  readonly kind: PageKind;
  /** Such as /places/blackpool. */
  readonly address: string;
  readonly rounds: number;
};

/** What was asked for can't be done; the message says what can. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const DEFAULT_ROUNDS = 5;
const MOST_ROUNDS = 20;

/** Names without a slash, for shells that turn `/` into a path of their own. */
const NAMES: Readonly<Record<string, string>> = {
  home: '/',
  place: '/places/blackpool',
  register: '/register',
  outcome: '/outcomes/healthy-life-expectancy',
  compare: '/compare',
  service: '/services/dental',
  money: '/money',
  changes: '/changes',
  embed: '/embed/outcome/indicator/healthy-life-expectancy',
};

const KINDS: readonly [pattern: RegExp, kind: PageKind][] = [
  [/^\/$/, 'home'],
  [/^\/places\/[a-z0-9-]+$/, 'place'],
  [/^\/register$/, 'register'],
  [/^\/outcomes\/[a-z0-9-]+$/, 'outcome'],
  [/^\/compare$/, 'compare'],
  [/^\/services\/[a-z0-9-]+$/, 'service'],
  [/^\/money$/, 'money'],
  [/^\/changes$/, 'changes'],
  [/^\/embed\/(outcome\/indicator|place\/place)\/[a-z0-9-]+$/, 'embed'],
];

export const USAGE = `Usage: npm run bench -- <page> [--rounds n]

<page> is an address or its name: ${Object.entries(NAMES)
  .map(([name, address]) => `${address} (${name})`)
  .join(', ')},
or another place, indicator or service. --rounds is 1 to ${MOST_ROUNDS}; without it ${DEFAULT_ROUNDS}.`;

function readRounds(text: string | undefined): number {
  if (text === undefined) return DEFAULT_ROUNDS;
  const rounds = /^\d+$/.test(text) ? Number(text) : 0;
  if (rounds >= 1 && rounds <= MOST_ROUNDS) return rounds;
  throw new UsageError(`--rounds is “${text}”: give a whole number from 1 to ${MOST_ROUNDS}.`);
}

function readPage(text: string): Pick<Order, 'kind' | 'address'> {
  const named = NAMES[text] ?? text;
  const address = `/${named.split('/').filter(Boolean).join('/')}`;
  const kind = KINDS.find(([pattern]) => pattern.test(address))?.[1];
  if (kind) return { kind, address };
  throw new UsageError(`There is no static page to hold “${text}” against.\n\n${USAGE}`);
}

/** @throws UsageError in words */
export function readArguments(args: readonly string[]): Order {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { rounds: { type: 'string' } },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
  const [page, ...more] = parsed.positionals;
  if (page === undefined) throw new UsageError(`Say which page.\n\n${USAGE}`);
  if (more.length > 0) throw new UsageError(`One page at a time, not also ${more.join(', ')}.`);
  return { ...readPage(page), rounds: readRounds(parsed.values.rounds) };
}
