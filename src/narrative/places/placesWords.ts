import { joinWords } from '#src/narrative/language/format.ts';
import { numberWord } from '#src/narrative/language/numberWord.ts';

/** More places than this are counted, not named: the sentence would no longer be one. */
const MAX_NAMED = 4;

/** `all four places`, `both places`, `Blackpool`. @param names at least one */
export function everyPlace(names: readonly string[]): string {
  const [first = ''] = names;
  if (names.length === 1) return first;
  return names.length === 2 ? 'both places' : `all ${numberWord(names.length)} places`;
}

/** `Blackpool and Lancashire`; too many to be named, `nine of the twelve places`. */
export const somePlaces = (names: readonly string[], of: number): string =>
  names.length <= MAX_NAMED
    ? joinWords(names)
    : `${numberWord(names.length)} of the ${numberWord(of)} places`;

/**
 * For which places something was found, and for which it was not: `all four places`;
 * `Blackpool and Lancashire; for South Cumbria none was found`.
 * @param found at least one name
 */
export function foundAndMissing(found: readonly string[], missing: readonly string[]): string {
  if (missing.length === 0) return everyPlace(found);
  const of = found.length + missing.length;
  return `${somePlaces(found, of)}; for ${somePlaces(missing, of)} none was found`;
}
