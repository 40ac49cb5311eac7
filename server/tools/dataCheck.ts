import process from 'node:process';

import { parseRecord } from '#server/records/parseRecord.ts';
import { problemLine, type DataProblem } from '#server/records/DataProblem.ts';
import { readFolder } from '#server/records/readFolder.ts';
import type { RecordData } from '#src/contract/record.ts';

const NOUNS: [keyof RecordData, one: string, many: string][] = [
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

/** `1 place`, `12 places`. */
export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

const summary = (record: RecordData) =>
  NOUNS.map(([name, one, many]) => counted(record[name].length, one, many)).join(', ');

/** Every problem on a line with its path, which editors can follow; an empty line between files. */
export function listing(folder: string, problems: readonly DataProblem[]): string {
  const byFile = Map.groupBy(problems, (problem) => problem.file);
  const groups = [...byFile.values()].map((all) =>
    all.map((one) => problemLine({ ...one, file: `${folder}/${one.file}` })).join('\n'),
  );
  const total = `${counted(problems.length, 'problem', 'problems')} in ${counted(byFile.size, 'file', 'files')}`;
  return `${groups.join('\n\n')}\n\n${folder}: ${total}`;
}

/** Checks a record's folder. @returns what to print, and whether the record is valid */
export async function checkFolder(path: string): Promise<{ text: string; isValid: boolean }> {
  const folder = path.length > 1 ? path.replace(/\/+$/, '') : path;
  try {
    const { record, problems } = parseRecord(await readFolder(folder));
    return record
      ? { text: `${folder}: nothing wrong (${summary(record)})`, isValid: true }
      : { text: listing(folder, problems), isValid: false };
  } catch (error) {
    return { text: error instanceof Error ? error.message : String(error), isValid: false };
  }
}

if (import.meta.main) {
  const folders = process.argv.length > 2 ? process.argv.slice(2) : ['data', 'mocks/record'];
  for (const folder of folders) {
    const { text, isValid } = await checkFolder(folder);
    console.log(text);
    // Not process.exit: a slow pipe would lose the end of the list.
    if (!isValid) process.exitCode = 1;
  }
}
