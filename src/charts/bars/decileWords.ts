/** The meaning of the dashed rule. */
export const EVEN_SPREAD_NOTE = 'The dashed rule is an even spread, as in the whole country.';

/** How to read the strip. */
export const decileNote = (noun: string): string =>
  `${noun} in each national tenth. ${EVEN_SPREAD_NOTE}`;
