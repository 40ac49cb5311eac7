import { parseRecord } from '#server/records/parseRecord.ts';
import { problemLine } from '#server/records/DataProblem.ts';
import type { RecordData } from '#src/contract/record.ts';

const files = import.meta.glob<string>('./record/**/*.{json,csv}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The worked example’s files as text, by their path within the record’s folder. */
export const exampleFiles: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, text]) => [path.replace(/^\.\/record\//, ''), text]),
);

let example: RecordData | undefined;

/**
 * The worked example, parsed once.
 * @throws Error listing every problem of its files
 */
export function exampleRecord(): RecordData {
  if (example) return example;
  const { record, problems } = parseRecord(exampleFiles);
  if (!record)
    throw new Error(`mocks/record can’t be used:\n${problems.map(problemLine).join('\n')}`);
  example = record;
  return record;
}
