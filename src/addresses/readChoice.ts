type Choice = { readonly id: string };

/** A value from an address in quotation marks, cut after 60 letters, to be repeated in a message. */
export const quoted = (value: string): string =>
  `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;

/**
 * Reads one of a list of choices from an address. Empty is the same as not given, as a form sends it.
 * @param name of the parameter
 * @param noun what a message calls a choice
 * @param instead what the page shows without a choice: `every place is shown`
 * @param problems a message is added here where there is no such choice or more than one is given
 * @returns the id chosen; null: none, or a problem
 */
export function readChoice(
  search: URLSearchParams,
  { name, noun = name, instead }: { name: string; noun?: string; instead: string },
  choices: readonly Choice[],
  problems: string[],
): string | null {
  const [value, ...others] = new Set(search.getAll(name).filter((each) => each !== ''));
  if (value === undefined) return null;
  if (others.length > 0)
    problems.push(`The address holds more than one ${noun}, where one can be chosen; ${instead}.`);
  else if (choices.some(({ id }) => id === value)) return value;
  else problems.push(`There is no ${noun} ${quoted(value)} here; ${instead}.`);
  return null;
}
