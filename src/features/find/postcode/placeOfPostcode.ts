import type { QueryClient } from '@tanstack/react-query';

import { ApiError } from '#src/client/apiError.ts';
import { collectionKey } from '#src/client/collectionQuery.ts';
import type { Answer } from '#src/contract/api/answer.ts';
import type { Area, Lsoa, Place } from '#src/contract/place.ts';

import { districtsOf } from '#src/features/find/entries/placeTerms.ts';
import { readPostcode, type Postcode } from './postcode.ts';

const TIMEOUT_MS = 8_000;
const TRY_LATER = 'Try again in a moment, or search for a town or district.';

const NO_TABLE = 'This record does not say which small areas its places are made of.';

/** Where a postcode is, as far as the record can tell. */
export type PostcodeAnswer =
  | { kind: 'inside'; place: string; lsoa: string }
  /** `district`: the council that it is in; null: not known. */
  | { kind: 'outside'; district: string | null }
  | { kind: 'unknown' }
  /** The look-up's small area may be one of 2011, which the record's table doesn't have. */
  | { kind: 'unclear' };

/** Fetches a postcode from a look-up; null where there is none such. @throws ApiError without an answer */
async function fetchPostcode(lookup: string, postcode: string): Promise<Postcode | null> {
  const { host } = new URL(lookup);
  let response: Response;
  try {
    response = await fetch(`${lookup}/postcodes/${encodeURIComponent(postcode)}`, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch {
    throw new ApiError(0, `${host} could not be reached.`, TRY_LATER);
  }
  if (response.status === 404) return null;
  if (!response.ok)
    throw new ApiError(
      response.status,
      `${host} could not answer (${response.status}).`,
      TRY_LATER,
    );
  const answer = readPostcode(await response.json().catch(() => null));
  if (!answer) throw new ApiError(502, `${host} gave an answer that makes no sense.`, TRY_LATER);
  return answer;
}

/** The place that a postcode is in, by its small area. @param lsoas the record's table, or the row of it */
export function postcodeAnswer(
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
  return isOurs && !postcode.isLsoa2021 ? { kind: 'unclear' } : { kind: 'outside', district: name };
}

/**
 * Finds the place that a postcode is in: fetches its small area from a look-up, and that area's place
 * from the record.
 * @param lookup address of a look-up in the postcodes.io format, without `/postcodes`
 * @throws ApiError where either doesn't answer, or the record has no table of small areas
 */
export async function placeOfPostcode(
  queryClient: QueryClient,
  lookup: string,
  postcode: string,
  record: { places: readonly Place[]; areas: readonly Area[] },
): Promise<PostcodeAnswer> {
  const answer = await fetchPostcode(lookup, postcode);
  if (!answer) return { kind: 'unknown' };
  if (answer.lsoa === null) return { kind: 'outside', district: answer.district.name };
  const lsoas = async (params: { code?: string }) =>
    (await queryClient.query<Answer<'lsoas'>>({ queryKey: collectionKey('lsoas', params) })).items;
  const items = await lsoas({ code: answer.lsoa });
  // Without a table nothing can be called outside.
  if (items.length === 0 && (await lsoas({})).length === 0)
    throw new ApiError(404, NO_TABLE, 'Search for a town or district instead.');
  return postcodeAnswer(answer, items, record);
}
