import type { RecordData } from '#src/contract/record.ts';

import { parseRecord } from './parseRecord.ts';
import { type Problem, problemLine } from './Problem.ts';
import { readFolder } from './readFolder.ts';

/** A record that can't be used, with everything that is wrong with it; the message lists it all. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly path: string;
  readonly problems: readonly Problem[];

  constructor(path: string, problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`The record “${path}” has ${count}:\n${problems.map(problemLine).join('\n')}`);
    this.path = path;
    this.problems = problems;
  }
}

/**
 * Loads a record from a folder. Node only.
 * @throws RecordError where anything in it is wrong; Error where there is no such folder
 */
export async function loadRecord(path: string): Promise<RecordData> {
  const { record, problems } = parseRecord(await readFolder(path));
  if (!record) throw new RecordError(path, problems);
  return record;
}
