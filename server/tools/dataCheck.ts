import { basename } from 'node:path';
import process from 'node:process';

import { checkRecord } from '#server/records/checkRecord.ts';
import { problemLine, type DataProblem } from '#server/records/DataProblem.ts';
import { releaseWarnings } from '#server/records/releases/releaseWarnings.ts';
import { COLLECTIONS, STORED_NAMES } from '#src/contract/collections.ts';
import { apiAddress } from '#src/contract/plain/webAddress.ts';
import type { RecordData } from '#src/contract/record.ts';
import { formatCount } from '#src/narrative/language/format.ts';

import { checkAddress, checkFileAt } from './checkAddress.ts';

/** The number of entries of each collection that is required or has some; the system is always one. */
const summary = (record: RecordData) =>
  STORED_NAMES.filter((name) => name !== 'system')
    .filter((name) => COLLECTIONS[name].isRequired || record[name].length > 0)
    .map((name) => formatCount(record[name].length, ...COLLECTIONS[name].nouns))
    .join(', ');

/** More of one file are counted: they have a common cause, and nobody reads them all. */
const MAX_LISTED = 200;

/** Every problem on a line with its path, which editors can follow; an empty line between files. */
function lines(folder: string, problems: readonly DataProblem[]): string {
  const byFile = Map.groupBy(problems, (problem) => problem.file);
  const groups = [...byFile].map(([file, all]) => {
    // Of a record that is one file, problems name it, as the folder does here.
    const path = basename(folder) === file ? folder : `${folder}/${file}`;
    const listed = all.slice(0, MAX_LISTED).map((one) => problemLine({ ...one, file: path }));
    const more = all.length - listed.length;
    if (more > 0)
      listed.push(`${path}: ${formatCount(more, 'more problem', 'more problems')} like these`);
    return listed.join('\n');
  });
  return groups.join('\n\n');
}

/** Every problem, and how many there are. */
export function listing(folder: string, problems: readonly DataProblem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${lines(folder, problems)}\n\n${folder}: ${formatCount(problems.length, 'problem', 'problems')} in ${formatCount(files, 'file', 'files')}`;
}

/** What a valid record holds, and what is to be looked at in it. */
function validText(folder: string, record: RecordData, warnings: readonly DataProblem[]): string {
  const nothing = `${folder}: nothing wrong (${summary(record)})`;
  return warnings.length === 0
    ? nothing
    : `${nothing}; ${formatCount(warnings.length, 'warning', 'warnings')}:\n${lines(folder, warnings)}`;
}

const isAddress = (name: string): boolean => /^https?:/i.test(name);

/** What a record is called in messages: the address that is asked, or the path without a slash at its end. */
const named = (path: string): string =>
  (isAddress(path) ? apiAddress(path) : null) ??
  (path.length > 1 ? path.replace(/\/+$/, '') : path);

/** Checks whatever a record is published as. @param name of a folder or a JSON file, or a web address */
function checked(name: string): ReturnType<typeof checkRecord> {
  if (!isAddress(name)) return checkRecord(name);
  return name.endsWith('.json') ? checkFileAt(name) : checkAddress(name);
}

/**
 * Checks a record: a folder, one JSON file, or the web address of one or of an API.
 * @returns what to print, and whether the record is valid
 */
export async function checkFolder(path: string): Promise<{ text: string; isValid: boolean }> {
  const name = named(path);
  try {
    const { record, problems, warnings } = await checked(name);
    if (!record) return { text: listing(name, problems), isValid: false };
    // Releases are made of a folder, by whoever keeps it.
    const all = isAddress(name) ? warnings : [...warnings, ...(await releaseWarnings(record))];
    return { text: validText(name, record, all), isValid: true };
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
