import type { Meta } from '#src/contract/api/endpoints.ts';
import type { Source } from '#src/contract/history.ts';
import type { System } from '#src/contract/system.ts';

/** Under what licence a record is, and what must be said of it. */
export type Terms = Pick<Meta, 'licence' | 'attribution'> & { address: string | null };

const OPEN_GOVERNMENT: Terms = {
  licence: 'Open Government Licence v3.0',
  attribution:
    'Contains public sector information licensed under the Open Government Licence v3.0.',
  address: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
};

const AS_STATED: Terms = {
  licence: 'As stated for each source',
  attribution: 'The licence of each source is stated with it, where it is known.',
  address: null,
};

export const MADE_UP: Terms = {
  licence: 'Illustrative: made up for demonstration',
  attribution: 'Illustrative: made up for demonstration; it states no fact.',
  address: null,
};

/** The terms of a record: no licence is claimed that none of its sources carries. */
export function termsOf(
  { basis }: Pick<System, 'basis'>,
  sources: readonly Pick<Source, 'licence'>[],
): Terms {
  if (basis === 'illustrative') return MADE_UP;
  return sources.some(({ licence }) => licence === OPEN_GOVERNMENT.licence)
    ? OPEN_GOVERNMENT
    : AS_STATED;
}

/** The licence in the words of OpenAPI, with its address where it has one. */
export const licenceOf = ({ licence, address }: Terms): { name: string; url?: string } => ({
  name: licence,
  ...(address !== null && { url: address }),
});
