import { http, type RequestHandler } from 'msw';

import { createApi } from '#server/api/createApi.ts';
import { memoryStore } from '#server/records/memoryStore.ts';
import { API_ROOT } from '#src/contract/plain/webAddress.ts';
import type { RecordData } from '#src/contract/record.ts';

/**
 * Handlers of Mock Service Worker, in browsers and tests, that serve the real API over a record.
 * @param prefix where the record is mounted, such as /example
 */
export function handlersFor(record: RecordData, prefix = ''): RequestHandler[] {
  const api = createApi(memoryStore(record));
  const root = `${prefix}${API_ROOT}`;
  const isHere = ({ request }: { request: Request }) => {
    const { pathname } = new URL(request.url);
    return pathname === root || pathname.startsWith(`${root}/`);
  };
  return [http.all(isHere, ({ request }) => api.fetch(request))];
}
