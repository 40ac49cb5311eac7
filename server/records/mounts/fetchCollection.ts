import { answerSchema, type Answer } from '#src/contract/api/answer.ts';
import type { CollectionName } from '#src/contract/collections.ts';

import type { Mount } from './Mount.ts';

/**
 * Fetches a whole collection of a record from its API.
 * @throws Error if the response is an error or does not meet the contract
 */
export async function fetchCollection<N extends CollectionName>(
  { fetchApi }: Pick<Mount, 'fetchApi'>,
  name: N,
): Promise<Answer<N>> {
  const response = await fetchApi(`${name}.json`);
  if (!response.ok) throw new Error(`The API answered ${response.status} about ${name}`);
  // The schema was chosen by the same name; inference does not follow an indexed generic.
  return answerSchema(name).parse(await response.json()) as Answer<N>;
}
