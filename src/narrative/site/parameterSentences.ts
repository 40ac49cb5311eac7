import { quoted } from '#src/addresses/readChoice.ts';

/* Messages about a wrong parameter of an address, for the API and embeds. Each says what is allowed. */

/** @param here what takes no parameters, where `allowed` is empty */
export const noSuchParameter = (name: string, allowed: readonly string[], here: string): string =>
  allowed.length > 0
    ? `There is no parameter ${quoted(name)} here; allowed: ${allowed.join(', ')}.`
    : `There is no parameter ${quoted(name)} here; ${here} has none.`;

export const repeatedParameter = (name: string): string =>
  `The parameter ${quoted(name)} is given more than once; give it once.`;

/** @param rule such as `must be one of light, dark` */
export const wrongParameter = (name: string, rule: string, value: string): string =>
  `The parameter “${name}” ${rule}; it was ${quoted(value)}.`;

/** @param noun the kind of thing with that id, such as `place` */
export const noSuchId = (noun: string, id: string, allowed: readonly string[]): string =>
  `There is no ${noun} ${quoted(id)} in this record; it has ${allowed.join(', ') || 'none'}.`;
