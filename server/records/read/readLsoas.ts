import { didYouMean } from '#server/records/didYouMean.ts';
import { quotedValue, type DataProblem } from '#server/records/DataProblem.ts';
import { LsoaCode, type Lsoa } from '#src/contract/place.ts';

import type { CollectionDraft } from './readCollection.ts';
import { readCsv } from './readCsv.ts';

/** The file that says which place each small area is in. A record need not have it. */
export const LSOAS_FILE = 'lsoas.csv';

/**
 * Reads which place each small area (LSOA) is in. The list must be complete, because a postcode in any
 * other small area is shown as outside the system.
 * @param text of the file; undefined if the record has none
 */
export function readLsoas(
  text: string | undefined,
  places: Pick<CollectionDraft<'places'>, 'rows' | 'names' | 'isComplete'>,
): { lsoas: Lsoa[]; problems: DataProblem[] } {
  if (text === undefined) return { lsoas: [], problems: [] };
  const { rows, problems } = readCsv(LSOAS_FILE, text, ['code', 'place']);
  const lsoas: Lsoa[] = [];
  const seen = new Map<string, number>();
  for (const { line, cell } of rows) {
    const report = (field: string, problem: string, remedy: string) =>
      problems.push({ file: LSOAS_FILE, line, field, problem, remedy });
    const code = cell('code');
    const place = cell('place');
    if (code === null || place === null) continue;
    if (!LsoaCode.safeParse(code).success)
      report(
        'code',
        `is ${quotedValue(code)}`,
        'It must be the code of an LSOA: E01 and six digits.',
      );
    const first = seen.get(code);
    if (first === undefined) seen.set(code, line);
    else report('code', `“${code}” is already on line ${first}`, 'Keep one of the two.');
    if (places.isComplete && !places.names.has(place))
      report(
        'place',
        `${quotedValue(place)} is not in places.json`,
        `Add it there, or correct it here.${didYouMean(place, places.names)}`,
      );
    lsoas.push({ code, place });
  }
  // Counts mean nothing until every row could be read.
  if (problems.length === 0) problems.push(...countProblems(lsoas, places.rows));
  return { lsoas, problems };
}

function* countProblems(
  lsoas: readonly Lsoa[],
  places: CollectionDraft<'places'>['rows'],
): Generator<DataProblem> {
  for (const { id, footprint } of places) {
    const stated = (footprint ?? []).map((part) => part?.lsoas);
    if (id === undefined || stated.length === 0 || stated.some((count) => count == null)) continue;
    const expected = stated.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    const found = lsoas.filter(({ place }) => place === id).length;
    if (found !== expected)
      yield {
        file: LSOAS_FILE,
        line: 0,
        field: '',
        problem: `has ${found} rows for “${id}”, but its footprint has ${expected} LSOAs`,
        remedy: 'Add those that are missing, or correct lsoas in places.json.',
      };
  }
}
