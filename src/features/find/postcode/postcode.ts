const FULL = /^([a-z]{1,2}\d[a-z\d]?)\s*(\d[a-z]{2})$/i;
const FIRST_HALF = /^[a-z]{1,2}\d[a-z\d]?$/i;

/** A text as a full postcode, `LA14 2NN`; null where it isn't one. */
export function fullPostcode(text: string): string | null {
  const [, first, second] = FULL.exec(text.trim()) ?? [];
  return first && second ? `${first} ${second}`.toUpperCase() : null;
}

const WITHIN = /(?<!\S)[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}(?!\S)/i;

/** The postcode in a question, if it has one, and what else it asks: “dentist LA14 2NN”. */
export function splitPostcode(question: string): { postcode: string | null; rest: string } {
  const [found] = WITHIN.exec(question) ?? [];
  if (found === undefined) return { postcode: null, rest: question };
  const rest = question.replace(found, ' ').replaceAll(/\s+/g, ' ').trim();
  return { postcode: fullPostcode(found), rest };
}

/** Whether a text may be the first half of a postcode. */
export const isHalfPostcode = (text: string): boolean => FIRST_HALF.test(text.trim());

/** A postcode as a look-up in the postcodes.io format describes it. */
export type Postcode = {
  /** Code of its small area (LSOA); null: it has none, as outside England and Wales. */
  lsoa: string | null;
  /** Whether that LSOA is known to be one of 2021; older look-ups answer with those of 2011. */
  isLsoa2021: boolean;
  /** Code and name of its council. */
  district: { code: string | null; name: string | null };
};

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

const LSOA = /^[EW]01\d{6}$/;

/**
 * Reads the answer of a look-up in the postcodes.io format.
 * @returns null where it makes no sense
 */
export function readPostcode(json: unknown): Postcode | null {
  const result = property(json, 'result');
  const codes = property(result, 'codes');
  if (textOf(property(result, 'postcode')) === null || typeof codes !== 'object') return null;
  const of2021 = textOf(property(codes, 'lsoa21'));
  const lsoa = of2021 ?? textOf(property(codes, 'lsoa'));
  return {
    lsoa: lsoa !== null && LSOA.test(lsoa) ? lsoa : null,
    isLsoa2021: of2021 !== null,
    district: {
      code: textOf(property(codes, 'admin_district')),
      name: textOf(property(result, 'admin_district')),
    },
  };
}
