import { joinWords } from '#src/narrative/language/format.ts';
import { numberWord } from '#src/narrative/language/numberWord.ts';

/** Places are named up to this many; more are only counted, to keep the sentence short. */
const MAX_NAMED = 4;

/** `all four places`, `both places`, `Blackpool`. @param names at least one */
export function everyPlace(names: readonly string[]): string {
  const [first = ''] = names;
  if (names.length === 1) return first;
  return names.length === 2 ? 'both places' : `all ${numberWord(names.length)} places`;
}

/** `Blackpool and Lancashire`; `nine of the twelve places` where there are too many to name. */
export const somePlaces = (names: readonly string[], of: number): string =>
  names.length <= MAX_NAMED
    ? joinWords(names)
    : `${numberWord(names.length)} of the ${numberWord(of)} places`;

/**
 * The places for which something was found, and those without: `all four places`, or
 * `Blackpool and Lancashire; for South Cumbria none was found`.
 * @param found at least one name
 */
export function foundAndMissing(found: readonly string[], missing: readonly string[]): string {
  if (missing.length === 0) return everyPlace(found);
  const of = found.length + missing.length;
  return `${somePlaces(found, of)}; for ${somePlaces(missing, of)} none was found`;
}
