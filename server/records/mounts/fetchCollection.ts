import { answerSchema, type Answer } from '#src/contract/api/answer.ts';
import type { CollectionName, Params } from '#src/contract/collections.ts';
import { apiPath } from '#src/addresses/apiPath.ts';
import type { QueryValues } from '#src/addresses/withQuery.ts';

import type { Mount } from './Mount.ts';
import { RecordUnreachableError } from './RecordUnreachableError.ts';

/**
 * Fetches a collection of a record from its API: the whole, unless parameters narrow it.
 * @throws RecordUnreachableError if there is no response, or it is an error or does not meet the
 *   contract
 */
export async function fetchCollection<N extends CollectionName>(
  { fetchApi }: Pick<Mount, 'fetchApi'>,
  name: N,
  params: Params<N> = {},
): Promise<Answer<N>> {
  // The contract's parameters are texts and numbers.
  const path = apiPath(name, params as QueryValues);
  try {
    const response = await fetchApi(path);
    if (!response.ok) throw new Error(`It answered ${response.status}`);
    // The schema was chosen by the same name; inference does not follow an indexed generic.
    return answerSchema(name).parse(await response.json()) as Answer<N>;
  } catch (cause) {
    throw new RecordUnreachableError(`The API was asked for ${name}`, { cause });
  }
}
