import { API_CACHE_CONTROL, apiHeaders } from '#server/api/headers.ts';
import { problemContent, recordUnreachable } from '#server/api/problems.ts';
import { contentETag } from '#server/http/responses/contentHash.ts';
import { prepareResponse, type PreparedResponse } from '#server/http/responses/preparedResponse.ts';
import { createDatedFetch } from '#server/records/mounts/lastAnswers.ts';
import type { Mount } from '#server/records/mounts/Mount.ts';
import { isUnreachable } from '#server/records/mounts/RecordUnreachableError.ts';

import { followFiles, type FollowFile } from './followFiles.ts';

/**
 * The response with a feed or calendar, which any site may read; a problem document where the record's
 * API fails.
 * @param address after the record's prefix
 * @returns null if there is none at this address
 */
export async function followResponse(
  mount: Mount,
  address: string,
): Promise<PreparedResponse | null> {
  const headers = apiHeaders(mount.illustrative);
  const { fetchApi, answeredAt, keptHeaders } = createDatedFetch(mount.fetchApi);
  let files: FollowFile[];
  try {
    files = await followFiles({ prefix: mount.prefix, fetchApi, answeredAt });
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    return prepareResponse(problemContent(recordUnreachable(), headers));
  }
  const file = files.find((one) => one.address === address);
  if (!file) return null;
  const body = file.body();
  return prepareResponse({
    status: 200,
    headers: {
      ...headers,
      'Content-Type': `${file.type}; charset=utf-8`,
      'Cache-Control': API_CACHE_CONTROL,
      'ETag': contentETag(body),
      ...keptHeaders(),
    },
    body,
  });
}
