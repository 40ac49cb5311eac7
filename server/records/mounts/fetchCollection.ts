import { answerSchema, type Answer } from '#src/contract/api/answer.ts';
import type { CollectionName, Params } from '#src/contract/collections.ts';
import { apiPath } from '#src/addresses/apiPath.ts';
import type { QueryValues } from '#src/addresses/withQuery.ts';

import type { Mount } from './Mount.ts';

/**
 * Fetches a collection of a record from its API: the whole, unless parameters narrow it.
 * @throws Error if the response is an error or does not meet the contract
 */
export async function fetchCollection<N extends CollectionName>(
  { fetchApi }: Pick<Mount, 'fetchApi'>,
  name: N,
  params: Params<N> = {},
): Promise<Answer<N>> {
  const response = await fetchApi(
    // The contract's parameters are texts and numbers.
    apiPath(name, params as QueryValues),
  );
  if (!response.ok) throw new Error(`The API answered ${response.status} about ${name}`);
  // The schema was chosen by the same name; inference does not follow an indexed generic.
  return answerSchema(name).parse(await response.json()) as Answer<N>;
}
