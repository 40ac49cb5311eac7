import { join } from 'node:path';

import type { RecordData } from '#src/contract/record.ts';
import { loadRecord } from '#server/records/loadRecord.ts';
import { ROOT } from '#tests/repository.ts';

/**
 * A frozen copy of the published record, so that no correction of `data/` breaks a test of code. It
 * changes only with the contract, or if a test needs more.
 */
export const PUBLISHED_FOLDER = join(ROOT, 'tests/records/published');

let record: Promise<RecordData> | undefined;

/** The frozen copy of the published record, loaded once. */
export const publishedRecord = (): Promise<RecordData> => (record ??= loadRecord(PUBLISHED_FOLDER));
