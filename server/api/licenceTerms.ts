import type { Meta } from '#src/contract/api/answer.ts';
import type { Source } from '#src/contract/history.ts';
import type { System } from '#src/contract/system.ts';

/** A record's licence, the attribution it requires, and the address of its text, if it has one. */
export type LicenceTerms = Pick<Meta, 'licence' | 'attribution'> & { address: string | null };

const OPEN_GOVERNMENT_LICENCE: LicenceTerms = {
  licence: 'Open Government Licence v3.0',
  attribution:
    'Contains public sector information licensed under the Open Government Licence v3.0. Other sources keep their own terms.',
  address: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
};

const STATED_PER_SOURCE: LicenceTerms = {
  licence: 'As stated for each source',
  attribution: 'The licence of each source is stated with it, where it is known.',
  address: null,
};

export const ILLUSTRATIVE_TERMS: LicenceTerms = {
  licence: 'Illustrative: made up for demonstration',
  attribution: 'Illustrative: made up for demonstration; it states no fact.',
  address: null,
};

/** The licence terms of a record: those of its sources, or that it is illustrative. */
export function termsOf(
  { basis }: Pick<System, 'basis'>,
  sources: readonly Pick<Source, 'licence'>[],
): LicenceTerms {
  if (basis === 'illustrative') return ILLUSTRATIVE_TERMS;
  return sources.some(({ licence }) => licence === OPEN_GOVERNMENT_LICENCE.licence)
    ? OPEN_GOVERNMENT_LICENCE
    : STATED_PER_SOURCE;
}

/** The licence as OpenAPI's `info.license`. */
export const openApiLicence = ({
  licence,
  address,
}: LicenceTerms): { name: string; url?: string } => ({
  name: licence,
  ...(address !== null && { url: address }),
});
