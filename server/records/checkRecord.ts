import { byLocation } from './DataProblem.ts';
import { parseRecord } from './parseRecord.ts';
import { readFolder } from './readFolder.ts';
import { chainProblems } from './releases/chainProblems.ts';

/**
 * Reads a record from a folder and checks all of it, the chain of its releases included. Node only.
 * @returns as `parseRecord`
 * @throws Error if there is no such folder
 */
export async function checkRecord(path: string): Promise<ReturnType<typeof parseRecord>> {
  const texts = await readFolder(path);
  const parsed = parseRecord(texts);
  const problems = [...parsed.problems, ...(await chainProblems(texts))].sort(byLocation);
  return { ...parsed, record: problems.length > 0 ? null : parsed.record, problems };
}
