import type { DataProblem } from '#server/records/DataProblem.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import type { RecordData } from '#src/contract/record.ts';
import { formatCount } from '#src/narrative/language/format.ts';

import { releaseChanges } from './releaseChanges.ts';

const REMEDY =
  'Run npm run data:release when the change is complete, so that packs made from now on can be checked later.';

/** Whether a valid record says more or otherwise than its latest release, if it has any. */
export async function releaseWarnings(record: RecordData): Promise<DataProblem[]> {
  const release = record.releases.at(-1);
  if (!release) return [];
  const { revised, added, gone } = await releaseChanges(record, release);
  const figures = revised.length + added.length + gone.length;
  const days = record.system.map(recordDay).filter((day) => day > release.asAt);
  if (figures === 0 && days.length === 0) return [];
  const problem =
    figures > 0
      ? `${formatCount(figures, 'figure says', 'figures say')} otherwise now, or came or went since`
      : `the record goes up to ${days.join('')} since`;
  const file = `releases/${release.version}.json`;
  return [{ file, line: 0, field: '', problem, remedy: REMEDY }];
}
