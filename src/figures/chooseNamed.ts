import { quoted } from '#src/addresses/readChoice.ts';
import { joinWords } from '#src/narrative/language/format.ts';

/** The values of a parameter that may be repeated, or hold several values with commas between. */
export const readList = (search: URLSearchParams, name: string): string[] => [
  ...new Set(search.getAll(name).flatMap((value) => value.split(',').filter((one) => one !== ''))),
];

/** Those of `all` that the address names, in its order; what isn't among them is a problem. */
export function chooseNamed<T>(
  asked: readonly string[],
  all: readonly T[],
  isNamed: (one: T, id: string) => boolean,
  noun: string,
  problems: string[],
): T[] {
  const found = asked.map((id) => ({ id, one: all.find((one) => isNamed(one, id)) }));
  const wrong = found.filter(({ one }) => one === undefined).map(({ id }) => quoted(id));
  if (wrong.length > 0)
    problems.push(`Left out, as there is no such ${noun} here: ${joinWords(wrong)}.`);
  return [...new Set(found.flatMap(({ one }) => one ?? []))];
}
