import process from 'node:process';

import { parseRecord } from '#server/records/parseRecord.ts';
import { problemLine, type DataProblem } from '#server/records/DataProblem.ts';
import { readFolder } from '#server/records/readFolder.ts';
import { COLLECTIONS, STORED_NAMES } from '#src/contract/collections.ts';
import type { RecordData } from '#src/contract/record.ts';
import { formatCount } from '#src/narrative/language/format.ts';

/** The number of entries of each collection that is required or has some; the system is always one. */
const summary = (record: RecordData) =>
  STORED_NAMES.filter((name) => name !== 'system')
    .filter((name) => COLLECTIONS[name].isRequired || record[name].length > 0)
    .map((name) => formatCount(record[name].length, ...COLLECTIONS[name].nouns))
    .join(', ');

/** More of one file are counted: they have a common cause, and nobody reads them all. */
const MAX_LISTED = 200;

/** Every problem on a line with its path, which editors can follow; an empty line between files. */
export function listing(folder: string, problems: readonly DataProblem[]): string {
  const byFile = Map.groupBy(problems, (problem) => problem.file);
  const groups = [...byFile].map(([file, all]) => {
    const lines = all
      .slice(0, MAX_LISTED)
      .map((one) => problemLine({ ...one, file: `${folder}/${one.file}` }));
    const more = all.length - lines.length;
    if (more > 0)
      lines.push(
        `${folder}/${file}: ${formatCount(more, 'more problem', 'more problems')} like these`,
      );
    return lines.join('\n');
  });
  const total = `${formatCount(problems.length, 'problem', 'problems')} in ${formatCount(byFile.size, 'file', 'files')}`;
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
