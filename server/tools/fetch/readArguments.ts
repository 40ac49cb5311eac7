import { parseArgs } from 'node:util';

import { didYouMean } from '#src/narrative/language/didYouMean.ts';
import { STATISTICS_SERVICES, type StatisticsServiceName } from '#src/contract/connection.ts';

export const USAGE = `npm run data:fetch -- fingertips <indicator> …   new figures from OHID Fingertips
npm run data:fetch -- ons <indicator> …          new figures from ONS Explore Local Statistics

An indicator is an id of indicators.json, or its number at Fingertips. connections.json says
which series feeds which. What would change is shown first; nothing is written until you say so.

  --all                every indicator that is connected to the service
  --write              write it, without asking
  --remove-withdrawn   take out rows that the service no longer has; otherwise they stay
  --groups             take in rows about parts of the population (Fingertips)
  --file <path>        read a downloaded file instead of asking the service; may be repeated
  --folder <folder>    the record; otherwise data
  --pause <seconds>    rest between two requests; otherwise 2
  --tries <number>     how often one request is tried, 1 to 10; otherwise 5`;

/** The command line of `npm run data:fetch`. */
export type FetchArguments = {
  service: StatisticsServiceName;
  /** Ids of indicators, or their numbers at Fingertips; empty: every connected one. */
  indicators: string[];
  write: boolean;
  removeWithdrawn: boolean;
  groups: boolean;
  /** Paths of downloaded files to read instead of asking the service; empty: none. */
  files: string[];
  folder: string;
  pauseSeconds: number;
  tries: number;
};

const OPTIONS = {
  'help': { type: 'boolean', short: 'h' },
  'all': { type: 'boolean' },
  'write': { type: 'boolean' },
  'remove-withdrawn': { type: 'boolean' },
  'groups': { type: 'boolean' },
  'file': { type: 'string', multiple: true },
  'folder': { type: 'string' },
  'pause': { type: 'string' },
  'tries': { type: 'string' },
} as const;

/**
 * @returns null for --help
 * @throws Error with the usage if the arguments are wrong
 */
export function readArguments(args: string[]): FetchArguments | null {
  const { positionals, values } = parsed(args);
  if (values.help) return null;
  const [named, ...indicators] = positionals;
  const service = STATISTICS_SERVICES.find((one) => one === named);
  if (!service)
    throw usageError(
      named === undefined
        ? `Name a service: ${STATISTICS_SERVICES.join(' or ')}.`
        : `“${named}” is no service: name ${STATISTICS_SERVICES.join(' or ')}.${didYouMean(named, STATISTICS_SERVICES)}`,
    );
  if (values.all ? indicators.length > 0 : indicators.length === 0)
    throw usageError(
      values.all ? 'Name indicators, or --all, not both.' : 'Name an indicator, or --all.',
    );
  if (values.groups && service === 'ons')
    throw usageError('--groups is for Fingertips: the files of ONS have no groups.');
  return {
    service,
    indicators: [...new Set(indicators)],
    write: values.write ?? false,
    removeWithdrawn: values['remove-withdrawn'] ?? false,
    groups: values.groups ?? false,
    files: values.file ?? [],
    folder: (values.folder ?? 'data').replace(/(.)\/+$/, '$1'),
    pauseSeconds: numberIn('pause', values.pause ?? '2', 0, 60),
    tries: numberIn('tries', values.tries ?? '5', 1, 10),
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: OPTIONS });
  } catch (error) {
    const name = /--([\w-]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    const why = Object.hasOwn(OPTIONS, name)
      ? `--${name} is used in the wrong way.`
      : `There is no option --${name}.${didYouMean(name, Object.keys(OPTIONS))}`;
    throw usageError(why, { cause: error });
  }
}

function numberIn(option: string, text: string, least: number, most: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw usageError(`--${option} is “${text}”: it must be a whole number from ${least} to ${most}.`);
}

const usageError = (why: string, options?: ErrorOptions) =>
  new Error(`${why}\n\n${USAGE}`, options);
