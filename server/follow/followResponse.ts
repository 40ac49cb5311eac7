import { API_CACHE_CONTROL, apiHeaders } from '#server/api/headers.ts';
import { contentETag } from '#server/http/contentHash.ts';
import { prepareResponse, type PreparedResponse } from '#server/http/preparedResponse.ts';
import type { Mount } from '#server/records/mounts/Mount.ts';

import { followFiles } from './followFiles.ts';

/**
 * The response with a feed or calendar, which any site may read.
 * @param address after the record's prefix
 * @returns null if there is none at this address
 */
export async function followResponse(
  mount: Mount,
  address: string,
): Promise<PreparedResponse | null> {
  const file = (await followFiles(mount)).find((one) => one.address === address);
  if (!file) return null;
  const body = file.body();
  return prepareResponse({
    status: 200,
    headers: {
      ...apiHeaders(mount.illustrative),
      'Content-Type': `${file.type}; charset=utf-8`,
      'Cache-Control': API_CACHE_CONTROL,
      'ETag': contentETag(body),
    },
    body,
  });
}
