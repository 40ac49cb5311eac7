import { createApi, type ApiOptions } from '#server/api/createApi.ts';
import { memoryStore } from '#server/records/memoryStore.ts';
import { API_ROOT } from '#src/contract/plain/webAddress.ts';
import type { RecordData } from '#src/contract/record.ts';

import { createSharedAnswers } from './createSharedAnswers.ts';
import type { Mount } from './Mount.ts';

/** A record whose API runs in this process. */
export function localMount(prefix: string, record: RecordData, options: ApiOptions): Mount {
  const store = memoryStore(record);
  const api = createApi(store, options);
  const sharedAnswers = createSharedAnswers();
  const apiAddress = `${prefix}${API_ROOT}`;
  const [system] = record.system;
  return {
    prefix,
    apiAddress,
    name: system?.shortName ?? '',
    illustrative: system?.basis === 'illustrative',
    version: () => store.version(),
    // The API ignores the host.
    fetchApi: async (path) => api.fetch(new Request(`http://localhost${apiAddress}/${path}`)),
    api,
    sharedAnswers: async () => sharedAnswers(await store.version()),
  };
}
