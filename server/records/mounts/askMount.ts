import { answerOf, type Answer } from '#src/contract/api/endpoints.ts';
import type { CollectionName } from '#src/contract/plain/words.ts';

import type { Mount } from './Mount.ts';

/**
 * A whole collection of a record, from its API, which may be elsewhere.
 * @throws Error where the answer is an error or not what the contract says
 */
export async function askMount<N extends CollectionName>(
  { fetchApi }: Pick<Mount, 'fetchApi'>,
  name: N,
): Promise<Answer<N>> {
  const response = await fetchApi(`${name}.json`);
  if (!response.ok) throw new Error(`The API answered ${response.status} about ${name}`);
  // The schema was chosen by the same name; inference does not follow an indexed generic.
  return answerOf(name).parse(await response.json()) as Answer<N>;
}
