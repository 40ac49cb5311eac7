import { apiHeaders } from '#server/api/headers.ts';
import { notReady, problemResponse } from '#server/api/problems.ts';
import type { Mount } from '#server/records/mounts/Mount.ts';

/**
 * Tells whether a record's pages can be rendered. Until its first page has been, each question tries
 * again.
 * @param fetch answers a request as the whole server does
 * @returns null if it is ready, or else the response that says so
 */
export function createReadiness(fetch: (request: Request) => Response | Promise<Response>) {
  const ready = new Set<Mount>();
  return async (mount: Mount): Promise<Response | null> => {
    if (ready.has(mount)) return null;
    const page = await fetch(new Request(`http://localhost${mount.prefix || '/'}`));
    if (page.status !== 200)
      return problemResponse(notReady(), { ...apiHeaders(mount.illustrative), 'Retry-After': '1' });
    ready.add(mount);
    return null;
  };
}
