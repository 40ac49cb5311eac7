import type { RecordData } from '#src/contract/record.ts';

import { checkRecord } from './checkRecord.ts';
import { type DataProblem, problemLine } from './DataProblem.ts';

/** An invalid record; the message lists every problem. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly path: string;
  readonly problems: readonly DataProblem[];

  constructor(path: string, problems: readonly DataProblem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`The record “${path}” has ${count}:\n${problems.map(problemLine).join('\n')}`);
    this.path = path;
    this.problems = problems;
  }
}

/**
 * Loads a record from a folder. Node only.
 * @throws RecordError if the record is invalid; Error if there is no such folder
 */
export async function loadRecord(path: string): Promise<RecordData> {
  const { record, problems } = await checkRecord(path);
  if (!record) throw new RecordError(path, problems);
  return record;
}
