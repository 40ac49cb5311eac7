import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { parseRecord } from '#server/records/parseRecord.ts';
import { problemLine } from '#server/records/DataProblem.ts';
import { readFolder } from '#server/records/readFolder.ts';
import { listing } from '#server/tools/dataCheck.ts';
import type { Connection, StatisticsServiceName } from '#src/contract/connection.ts';

import { planChanges } from './planChanges.ts';
import type { Arguments } from './readArguments.ts';
import { readFigures, type Reading } from './readFigures.ts';
import { type Connected, connectedTo, recordParts } from './recordParts.ts';
import { type Manners, serviceAsker } from './services/askService.ts';
import { fingertips } from './services/fingertips.ts';
import { ons } from './services/ons.ts';
import type { Download, Service } from './services/Service.ts';
import { writeWhole } from './writeWhole.ts';

/** What fetching found, before anything is written. */
export type Findings = {
  /** What would change, in words. */
  text: string;
  /** Whether anything would. */
  changes: boolean;
  /** Writes it. @throws Error in words; then nothing was written */
  write: () => Promise<void>;
};

/**
 * Reads new figures and compares them with a record.
 * @throws Error that lists every problem of a service's answer
 */
export async function fetchFigures(
  args: Arguments,
  manners: Omit<Manners, 'tries' | 'pause'>,
): Promise<Findings> {
  return args.service === 'ons'
    ? findingsOf('ons', ons, args, manners)
    : findingsOf('fingertips', fingertips, args, manners);
}

async function findingsOf<N extends StatisticsServiceName>(
  name: N,
  service: Service<N>,
  args: Arguments,
  manners: Omit<Manners, 'tries' | 'pause'>,
): Promise<Findings> {
  const files = await readFolder(args.folder);
  const parts = recordParts(args.folder, files);
  const connected = connectedTo(name, args.indicators, parts);
  const asked = { ...manners, tries: args.tries, pause: args.pause * 1000 };
  const downloads = args.files.length > 0 ? fromFiles(args.files) : fromService(service, asked);

  const read: { one: Connected<N>; reading: Reading }[] = [];
  for (const one of connected) {
    const wanted = {
      indicator: one.indicator,
      areas: new Set(parts.areas.map(({ code }) => code)),
      groups: args.groups,
      updated: parts.system.updated,
    };
    // One after the other: a service is asked one thing at a time.
    const reading = readFigures(service, one.series, await downloads(one.series), wanted);
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
    changes: plans.some(({ after }) => after !== null),
    write: async () => {
      const next = new Map(files);
      for (const { file, after } of plans) if (after !== null) next.set(file, after);
      const wrong = parseRecord(next).problems;
      if (wrong.length > 0)
        throw new Error(
          `Nothing was written. The record would not pass data:check with these figures:\n\n${listing(args.folder, wrong)}`,
        );
      for (const { file, after } of plans)
        if (after !== null) await writeWhole(join(args.folder, file), after);
    },
  };
}

type Downloads<N extends StatisticsServiceName> = (
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
  service: Service<N>,
  manners: Manners,
): Downloads<N> {
  const ask = serviceAsker(manners);
  return async (series) => {
    const downloads: Download[] = [];
    for (const { address, name } of service.requests(series))
      downloads.push({ name: manners.cache.fileOf(name), text: await ask(address, name) });
    return downloads;
  };
}
