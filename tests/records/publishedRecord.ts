import { join } from 'node:path';

import type { RecordData } from '#src/contract/record.ts';
import { loadRecord } from '#server/records/loadRecord.ts';
import { ROOT } from '#tests/repository.ts';

/**
 * The folder of a copy of the published record, made once and kept: what is corrected or added in
 * `data/` must break no test of code. It changes with the contract, or when a test needs more of it.
 */
export const PUBLISHED_FOLDER = join(ROOT, 'tests/records/published');

let record: Promise<RecordData> | undefined;

/** The kept copy of the published record, read once and changed by nobody. */
export const publishedRecord = (): Promise<RecordData> => (record ??= loadRecord(PUBLISHED_FOLDER));
