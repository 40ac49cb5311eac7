import process from 'node:process';

import { parseRecord } from '#server/records/parseRecord.ts';
import { problemLine, type DataProblem } from '#server/records/DataProblem.ts';
import { readFolder } from '#server/records/readFolder.ts';
import type { RecordData } from '#src/contract/record.ts';

const COUNTED: [keyof RecordData, one: string, many: string][] = [
  ['places', 'place', 'places'],
  ['services', 'service', 'services'],
  ['decisions', 'decision', 'decisions'],
  ['commitments', 'commitment', 'commitments'],
  ['priorities', 'priority', 'priorities'],
  ['events', 'event', 'events'],
  ['people', 'person', 'people'],
  ['funds', 'fund', 'funds'],
  ['areas', 'area', 'areas'],
  ['tiles', 'tile', 'tiles'],
  ['lsoas', 'small area', 'small areas'],
  ['indicators', 'indicator', 'indicators'],
  ['observations', 'observation', 'observations'],
  ['sources', 'source', 'sources'],
  ['unknowns', 'unknown', 'unknowns'],
  ['conflicts', 'conflict', 'conflicts'],
];

export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

const summary = (record: RecordData) =>
  COUNTED.map(([name, one, many]) => counted(record[name].length, one, many)).join(', ');

/** Problems with their paths, so that an editor can follow them; an empty line between files. */
export function listing(folder: string, problems: readonly DataProblem[]): string {
  const byFile = Map.groupBy(problems, (problem) => problem.file);
  const groups = [...byFile.values()].map((all) =>
    all.map((one) => problemLine({ ...one, file: `${folder}/${one.file}` })).join('\n'),
  );
  const total = `${counted(problems.length, 'problem', 'problems')} in ${counted(byFile.size, 'file', 'files')}`;
  return `${groups.join('\n\n')}\n\n${folder}: ${total}`;
}

/** @returns what to print about a record's folder, and whether nothing is wrong with it */
export async function checkFolder(path: string): Promise<{ text: string; good: boolean }> {
  const folder = path.length > 1 ? path.replace(/\/+$/, '') : path;
  try {
    const { record, problems } = parseRecord(await readFolder(folder));
    return record
      ? { text: `${folder}: nothing wrong (${summary(record)})`, good: true }
      : { text: listing(folder, problems), good: false };
  } catch (error) {
    return { text: error instanceof Error ? error.message : String(error), good: false };
  }
}

if (import.meta.main) {
  const folders = process.argv.length > 2 ? process.argv.slice(2) : ['data', 'mocks/record'];
  for (const folder of folders) {
    const { text, good } = await checkFolder(folder);
    console.log(text);
    // Not process.exit: a slow pipe would lose the end of the list.
    if (!good) process.exitCode = 1;
  }
}
