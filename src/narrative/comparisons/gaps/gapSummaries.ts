import type { Sex } from '#src/contract/plain/words.ts';
import { capitalise, joinWords } from '#src/narrative/language/format.ts';
import { SEX_WORDS } from '#src/narrative/outcomes/outcomeWords.ts';
import type { GapChange } from '#src/statistics/gapChange.ts';

import { gapSummary } from './gapSummary.ts';

/**
 * Whether the gaps of several places to one comparator are closing, for each sex that an outcome has:
 * once where the same is said of all, else each after its sex.
 */
export function gapSummaries(
  bySex: readonly {
    readonly sex: Sex;
    readonly gaps: readonly { readonly name: string; readonly change: GapChange }[];
  }[],
  comparatorName: string,
): string {
  const said = bySex.map(({ sex, gaps }) => ({ sex, text: gapSummary(gaps, comparatorName) }));
  const [first, ...others] = new Set(said.map(({ text }) => text));
  if (first === undefined) return '';
  if (said.length === 1) return first;
  if (others.length === 0)
    return `${first.replace(/\.$/, '')}, for ${joinWords(said.map(({ sex }) => SEX_WORDS[sex]))} alike.`;
  return said.map(({ sex, text }) => `${capitalise(SEX_WORDS[sex])}: ${text}`).join(' ');
}
