import type { Sex } from '#src/contract/words.ts';
import { SEX_WORDS } from '#src/narrative/outcomeWords.ts';

export { SEX_WORDS };

/**
 * The sex an address asks for. A bad value is said in words, and the indicator's first is shown.
 * @param asked the value of `?sex=`, null where it isn't given
 */
export function readSex(
  asked: string | null,
  sexes: readonly Sex[],
): { sex: Sex; problem: string | null } {
  const [first = 'Persons'] = sexes;
  if (asked === null) return { sex: first, problem: null };
  const found = sexes.find((sex) => sex === asked);
  if (found) return { sex: found, problem: null };
  const offered = sexes.map((sex) => SEX_WORDS[sex]).join(' and ');
  return {
    sex: first,
    problem: `The address asks for figures for “${asked}”, which this indicator does not have. It has ${offered}; ${SEX_WORDS[first]} ${sexes.length > 1 ? 'come first and ' : ''}are shown.`,
  };
}
