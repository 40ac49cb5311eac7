import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import type { Agreement } from '#src/contract/agreements/agreement.ts';
import { chooseNamed, readList } from '#src/figures/chooseNamed.ts';
import { formatCount, joinWords } from '#src/narrative/language/format.ts';

/** More columns of words can’t be read side by side. */
const MOST_BESIDE = 3;

/** Address of agreements side by side, by ids. */
export const besideAddress = (ids: readonly string[]): string =>
  withQuery(paths.agreements, { beside: ids.join(',') });

/**
 * Reads `?beside=a,b,c`, or the parameter repeated, as a form sends it.
 * @returns up to three agreements in the address’s order, and what can’t be used, in words
 */
export function readBeside(
  search: URLSearchParams,
  all: readonly Agreement[],
): { chosen: Agreement[]; problems: string[] } {
  const problems: string[] = [];
  const asked = readList(search, 'beside');
  const named = chooseNamed(asked, all, ({ id }, one) => id === one, 'agreement', problems);
  const chosen = named.slice(0, MOST_BESIDE);
  if (named.length > MOST_BESIDE)
    problems.push(
      `The address names ${formatCount(named.length, 'agreement', 'agreements')}, and at most three are shown: ${joinWords(chosen.map(({ shortName }) => shortName))}.`,
    );
  return { chosen, problems };
}
