import type { Meta } from '#src/contract/api/answer.ts';
import type { System } from '#src/contract/system.ts';

import type { LicenceTerms } from './licenceTerms.ts';

/**
 * What an answer says about itself.
 * @param version the record's version
 * @param asAt YYYY-MM-DD
 * @param count number of items on this page
 * @param total number of items on all pages
 */
export const metaOf = (
  { searched, updated, basis }: System,
  version: string,
  { licence, attribution }: LicenceTerms,
  asAt: string,
  count: number,
  total: number,
): Meta => ({ asAt, searched, updated, version, basis, count, total, licence, attribution });

/** The JSON body of an answer, without white space. @param items as JSON */
export const jsonBody = (meta: Meta, items: string): string =>
  `{"meta":${JSON.stringify(meta)},"items":${items}}`;
