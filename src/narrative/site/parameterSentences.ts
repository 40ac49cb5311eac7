import { quoted } from '#src/addresses/readChoice.ts';

/* What is wrong with a parameter of an address, for the API and embeds alike: each names it and says what is allowed. */

export const noSuchParameter = (name: string, allowed: readonly string[], here: string): string =>
  allowed.length > 0
    ? `There is no parameter ${quoted(name)} here; allowed: ${allowed.join(', ')}.`
    : `There is no parameter ${quoted(name)} here; ${here} has none.`;

export const repeatedParameter = (name: string): string =>
  `The parameter ${quoted(name)} is given more than once; give it once.`;

/** @param rule such as `must be one of light, dark` */
export const wrongParameter = (name: string, rule: string, value: string): string =>
  `The parameter “${name}” ${rule}; it was ${quoted(value)}.`;

/** @param noun what an id is of, such as `place` */
export const noSuchId = (noun: string, id: string, allowed: readonly string[]): string =>
  `There is no ${noun} ${quoted(id)} in this record; it has ${allowed.join(', ') || 'none'}.`;
