import type { QueryClient } from '@tanstack/react-query';

import { ApiError } from '#src/client/apiError.ts';
import { collectionKey } from '#src/client/collectionQuery.ts';
import type { Answer } from '#src/contract/api/endpoints.ts';
import type { Area, Lsoa, Place } from '#src/contract/place.ts';

import { districtsOf } from './placeTerms.ts';
import { readPostcode, type Postcode } from './postcode.ts';

const TIMEOUT_MS = 8_000;
const LATER = 'Try again in a moment, or search for a town or district.';

const NO_TABLE = 'This record does not say which small areas its places are made of.';

/** Where a postcode is, as far as the record can tell. */
export type PostcodeAnswer =
  | { kind: 'inside'; place: string; lsoa: string }
  /** `district`: the council it is in instead; null: not known. */
  | { kind: 'outside'; district: string | null }
  | { kind: 'unknown' }
  /** The record's table and the look-up's small areas don't meet. */
  | { kind: 'unclear' };

/** Asks a look-up; null where it knows no such postcode. @throws ApiError in words */
async function ask(lookup: string, postcode: string): Promise<Postcode | null> {
  const { host } = new URL(lookup);
  let response: Response;
  try {
    response = await fetch(`${lookup}/postcodes/${encodeURIComponent(postcode)}`, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch {
    throw new ApiError(0, `${host} could not be reached.`, LATER);
  }
  if (response.status === 404) return null;
  if (!response.ok)
    throw new ApiError(response.status, `${host} could not answer (${response.status}).`, LATER);
  const answer = readPostcode(await response.json().catch(() => null));
  if (!answer) throw new ApiError(502, `${host} gave an answer that makes no sense.`, LATER);
  return answer;
}

/** What the record says of the small area of a postcode, which decides exactly. */
export function answerOf(
  postcode: Postcode,
  lsoas: readonly Lsoa[],
  { places, areas }: { places: readonly Place[]; areas: readonly Area[] },
): PostcodeAnswer {
  const found = lsoas.find(({ code }) => code === postcode.lsoa);
  if (found) return { kind: 'inside', place: found.place, lsoa: found.code };
  const { code, name } = postcode.district;
  const isOurs = places.some(
    (place) =>
      place.footprint.some(({ area }) => area === code) ||
      districtsOf(place, areas).some((area) => area.code === code),
  );
  // A small area of 2011 may be missing only because it was divided since.
  return isOurs && !postcode.isOf2021 ? { kind: 'unclear' } : { kind: 'outside', district: name };
}

/**
 * Finds the place that a postcode is in: asks the look-up for its small area, and the record whose
 * that is.
 * @param lookup address of a look-up in the postcodes.io format, without `/postcodes`
 * @throws ApiError where either doesn't answer, or the record has no table of small areas
 */
export async function placeOfPostcode(
  queryClient: QueryClient,
  lookup: string,
  postcode: string,
  record: { places: readonly Place[]; areas: readonly Area[] },
): Promise<PostcodeAnswer> {
  const answer = await ask(lookup, postcode);
  if (!answer) return { kind: 'unknown' };
  if (answer.lsoa === null) return { kind: 'outside', district: answer.district.name };
  const lsoas = async (params: { code?: string }) =>
    (await queryClient.query<Answer<'lsoas'>>({ queryKey: collectionKey('lsoas', params) })).items;
  const items = await lsoas({ code: answer.lsoa });
  // Nothing is outside a table that isn't there.
  if (items.length === 0 && (await lsoas({})).length === 0)
    throw new ApiError(404, NO_TABLE, 'Search for a town or district instead.');
  return answerOf(answer, items, record);
}
