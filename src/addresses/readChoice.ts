type Choice = { readonly id: string };

/** As much of a bad value as is said back. */
export const quoted = (value: string): string =>
  `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;

/**
 * One choice that an address holds. What can’t be used is said in words, and nothing is chosen.
 * Empty is the same as not given, as a form sends it.
 * @param name of the parameter
 * @param noun what a choice is called
 * @param instead what the page does without: `every place is shown`
 * @param problems what is wrong is added here
 */
export function readChoice(
  search: URLSearchParams,
  { name, noun = name, instead }: { name: string; noun?: string; instead: string },
  choices: readonly Choice[],
  problems: string[],
): string | null {
  const [asked, ...others] = new Set(search.getAll(name).filter((value) => value !== ''));
  if (asked === undefined) return null;
  if (others.length > 0)
    problems.push(`The address holds more than one ${noun}, where one can be chosen; ${instead}.`);
  else if (choices.some(({ id }) => id === asked)) return asked;
  else problems.push(`There is no ${noun} ${quoted(asked)} here; ${instead}.`);
  return null;
}
