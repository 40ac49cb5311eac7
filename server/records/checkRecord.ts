import { stat } from 'node:fs/promises';
import { basename } from 'node:path';

import { STORED_NAMES } from '#src/contract/collections.ts';

import { byLocation, type DataProblem } from './DataProblem.ts';
import { parseRecord } from './parseRecord.ts';
import { readFolder, readText } from './readFolder.ts';
import { readOneFile } from './readOneFile.ts';
import { chainProblems } from './releases/chainProblems.ts';

type Checked = ReturnType<typeof parseRecord>;

/**
 * Reads a record from a folder, or from one JSON file, and checks all of it, the chain of its releases
 * included. Node only.
 * @returns as `parseRecord`
 * @throws Error if there is no such folder or file
 */
export async function checkRecord(path: string): Promise<Checked> {
  const isOneFile =
    /\.json$/i.test(path) && ((await stat(path).catch(() => null))?.isFile() ?? false);
  return isOneFile
    ? checkOneFile(basename(path), await readText(path))
    : checkTexts(await readFolder(path));
}

/** Checks all of a record. @param texts of its files, by path within its folder */
export async function checkTexts(texts: ReadonlyMap<string, string>): Promise<Checked> {
  const parsed = parseRecord(texts);
  const problems = [...parsed.problems, ...(await chainProblems(texts))].sort(byLocation);
  return { ...parsed, record: problems.length > 0 ? null : parsed.record, problems };
}

/** Checks a record that is one JSON file. @param file its name, for problems */
export async function checkOneFile(file: string, text: string): Promise<Checked> {
  const { texts, problems: own } = readOneFile(file, text);
  // What could not be read can't be checked either.
  if (own.length > 0 && texts.size === 0) return { record: null, problems: own, warnings: [] };
  const { record, problems, warnings } = await checkTexts(texts);
  const here = (problem: DataProblem) => inOneFile(problem, file);
  const all = [...own, ...problems.map(here)].sort(byLocation);
  return {
    record: all.length > 0 ? null : record,
    problems: all,
    warnings: all.length > 0 ? [] : warnings.map(here),
  };
}

const FILES = new RegExp(`\\b(${STORED_NAMES.join('|')})\\.json\\b`, 'g');

/** A problem of a collection as one of the file that holds them all. */
function inOneFile(one: DataProblem, file: string): DataProblem {
  const collection = one.file.replace(/\.json$/, '');
  const here = (text: string) => text.replaceAll(FILES, '“$1”');
  return {
    file,
    line: one.line,
    field: one.field === '' ? collection : `${collection}.${one.field}`,
    problem: here(one.problem.replace(/^the file /, '')),
    remedy: here(one.remedy),
  };
}
