import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { parseRecord } from '#server/records/parseRecord.ts';
import { problemLine } from '#server/records/DataProblem.ts';
import { readFolder } from '#server/records/readFolder.ts';
import { listing } from '#server/tools/dataCheck.ts';
import type { Connection, StatisticsServiceName } from '#src/contract/connection.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';

import { planChanges } from './planChanges.ts';
import type { FetchArguments } from './readArguments.ts';
import { readFigures, type Reading } from './readFigures.ts';
import { type ConnectedIndicator, connectedIndicators, recordParts } from './recordParts.ts';
import { type DownloadOptions, createDownloader } from './services/createDownloader.ts';
import { fingertips } from './services/fingertips.ts';
import { ons } from './services/ons.ts';
import type { Download, StatisticsService } from './services/StatisticsService.ts';
import { writeFileAtomically } from './writeFileAtomically.ts';

/** The result of fetching, before anything is written. */
export type Findings = {
  /** What would change, as text to print. */
  text: string;
  /** Whether anything would change. */
  hasChanges: boolean;
  /** Writes the changes. @throws Error; then nothing was written */
  write: () => Promise<void>;
};

/**
 * Fetches new figures and compares them with a record.
 * @throws Error listing every problem of the downloads
 */
export async function fetchFigures(
  args: FetchArguments,
  downloadOptions: Omit<DownloadOptions, 'tries' | 'pauseMs'>,
): Promise<Findings> {
  return args.service === 'ons'
    ? fetchFrom('ons', ons, args, downloadOptions)
    : fetchFrom('fingertips', fingertips, args, downloadOptions);
}

async function fetchFrom<N extends StatisticsServiceName>(
  name: N,
  service: StatisticsService<N>,
  args: FetchArguments,
  downloadOptions: Omit<DownloadOptions, 'tries' | 'pauseMs'>,
): Promise<Findings> {
  const files = await readFolder(args.folder);
  const parts = recordParts(args.folder, files);
  const connected = connectedIndicators(name, args.indicators, parts);
  const options = { ...downloadOptions, tries: args.tries, pauseMs: args.pauseSeconds * 1000 };
  const downloads = args.files.length > 0 ? fromFiles(args.files) : fromService(service, options);

  const read: { one: ConnectedIndicator<N>; reading: Reading }[] = [];
  for (const one of connected) {
    const filter = {
      indicator: one.indicator,
      areas: new Set(parts.areas.map(({ code }) => code)),
      groups: args.groups,
      recordDate: recordDay(parts.system),
    };
    // One after the other, so that a service gets one request at a time.
    const reading = readFigures(service, one.series, await downloads(one.series), filter);
    read.push({ one, reading });
  }
  const problems = read.flatMap(({ reading }) => reading.problems);
  if (problems.length > 0)
    throw new Error(
      `Nothing was written. What ${service.title} gives can’t be used:\n\n${problems.map(problemLine).join('\n')}`,
    );

  const plans = read.map(({ one, reading }) =>
    planChanges(one, service, reading, files, parts, args),
  );
  return {
    text: plans.map(({ text }) => text).join('\n\n'),
    hasChanges: plans.some(({ after }) => after !== null),
    write: async () => {
      const next = new Map(files);
      for (const { file, after } of plans) if (after !== null) next.set(file, after);
      const wrong = parseRecord(next).problems;
      if (wrong.length > 0)
        throw new Error(
          `Nothing was written. The record would not pass data:check with these figures:\n\n${listing(args.folder, wrong)}`,
        );
      for (const { file, after } of plans)
        if (after !== null) await writeFileAtomically(join(args.folder, file), after);
    },
  };
}

type DownloadSeries<N extends StatisticsServiceName> = (
  series: NonNullable<Connection[N]>,
) => Promise<Download[]>;

const fromFiles = (paths: readonly string[]) => () =>
  Promise.all(
    paths.map(async (name) => {
      const text = await readFile(name, 'utf8').catch((cause: unknown) => {
        throw new Error(`“${name}” can’t be read: is the file there?`, { cause });
      });
      return { name, text };
    }),
  );

function fromService<N extends StatisticsServiceName>(
  service: StatisticsService<N>,
  downloadOptions: DownloadOptions,
): DownloadSeries<N> {
  const download = createDownloader(downloadOptions);
  return async (series) => {
    const downloads: Download[] = [];
    for (const { address, name } of service.requests(series))
      downloads.push({
        name: downloadOptions.cache.fileOf(name),
        text: await download(address, name),
      });
    return downloads;
  };
}
