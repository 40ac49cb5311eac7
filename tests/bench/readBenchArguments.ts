import { parseArgs } from 'node:util';

export type BenchArguments = {
  /** A page's address, such as /places/blackpool. */
  readonly address: string;
  readonly rounds: number;
};

/** What was asked for can't be done; the message says what can. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const DEFAULT_ROUNDS = 5;
const MOST_ROUNDS = 20;

const USAGE = `Usage: npm run bench -- <page> [--rounds n]

<page> is the address of any page, such as /, /places/blackpool, /register,
/outcomes/healthy-life-expectancy, /compare or /embed/place/place/blackpool.
A shell that rewrites paths takes it without its first slash, and home for /.
--rounds is 1 to ${MOST_ROUNDS}; without it ${DEFAULT_ROUNDS}.`;

function readRounds(text: string | undefined): number {
  if (text === undefined) return DEFAULT_ROUNDS;
  const rounds = /^\d+$/.test(text) ? Number(text) : 0;
  if (rounds >= 1 && rounds <= MOST_ROUNDS) return rounds;
  throw new UsageError(`--rounds is “${text}”: give a whole number from 1 to ${MOST_ROUNDS}.`);
}

/** @throws UsageError in words */
export function readBenchArguments(args: readonly string[]): BenchArguments {
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
  const path = page === 'home' ? '' : page.split('/').filter(Boolean).join('/');
  return { address: `/${path}`, rounds: readRounds(parsed.values.rounds) };
}
