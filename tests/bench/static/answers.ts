import { parseAnswer } from '#src/client/parse.ts';
import type { Item, Params } from '#src/contract/api/endpoints.ts';
import type { CollectionName } from '#src/contract/plain/words.ts';
import type { System } from '#src/contract/system.ts';

/** Asks the same API that the application asks. */
export type Ask = <N extends CollectionName>(name: N, params?: Params<N>) => Promise<Item<N>[]>;

/** @param api such as http://127.0.0.1:4173/api/v1 */
export const askFrom =
  (api: string): Ask =>
  async (name, params) => {
    const search = new URLSearchParams(
      Object.entries(params ?? {}).map(([key, value]) => [key, String(value)]),
    );
    const response = await fetch(`${api}/${name}.json?${search}`);
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
    return parseAnswer(name, await response.json()).items;
  };

/** @throws Error where the record has no system */
export async function theSystem(ask: Ask): Promise<System> {
  const [system] = await ask('system');
  if (!system) throw new Error('The record has no system');
  return system;
}
