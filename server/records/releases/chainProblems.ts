import { inFile, readCollection } from '#server/records/read/readCollection.ts';
import type { DataProblem } from '#server/records/DataProblem.ts';
import { problemIn } from '#server/records/rules/RuleProblem.ts';
import type { Release } from '#src/contract/release.ts';
import { hashOf } from '#src/figures/facts/hashOf.ts';

const fileOfRelease = (version: string): string => `releases/${version}.json`;

/**
 * What breaks the chain of a record's releases. Each has the hash of the one before, so that none can
 * be changed, taken out or put in without it being seen.
 * @param texts of the record's files, by path
 */
export async function chainProblems(texts: ReadonlyMap<string, string>): Promise<DataProblem[]> {
  const file = readCollection('releases', texts);
  // What breaks the contract is said before: there is no chain of it.
  if (file.valid.length < file.rows.length) return [];
  const found = await Promise.all(
    file.valid.map(async (release, index) => {
      const wrong = await wrongLink(release, file.valid[index - 1] ?? null, index);
      return wrong && inFile(problemIn(file, index, [wrong.field], wrong.says, wrong.remedy), file);
    }),
  );
  return found.filter((one) => one !== null);
}

/** What is wrong with a release after the one before it; null: nothing. */
async function wrongLink(
  release: Release,
  before: Release | null,
  index: number,
): Promise<{ field: keyof Release; says: string; remedy: string } | null> {
  const expected = String(index + 1).padStart(4, '0');
  if (release.version !== expected)
    return {
      field: 'version',
      says: `is “${release.version}”, and ${expected} is missing`,
      remedy: `Restore ${fileOfRelease(expected)}: releases are never taken out.`,
    };
  if (release.previous !== (before && (await hashOf(before))))
    return {
      field: 'previous',
      says: before
        ? `is not the hash of ${fileOfRelease(before.version)}, which was changed since`
        : 'is not empty (null), and no release is before the first',
      remedy: before
        ? `Restore ${fileOfRelease(before.version)} as it was; what is to be corrected is corrected in the record, and then released anew.`
        : 'Restore the file as it was.',
    };
  for (const field of ['day', 'asAt'] as const)
    if (before && release[field] < before[field])
      return {
        field,
        says: `is “${release[field]}”, earlier than “${before[field]}” in the release before`,
        remedy: 'Correct it: a record only goes on.',
      };
  return null;
}
