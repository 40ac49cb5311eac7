import { API_CACHE_CONTROL, apiHeaders } from '#server/api/headers.ts';
import { contentTag } from '#server/http/contentTag.ts';
import { prepareAnswer, type PreparedAnswer } from '#server/http/preparedAnswer.ts';
import type { Mount } from '#server/records/mounts/Mount.ts';

import { following } from './following.ts';

/**
 * A feed or calendar as the server answers it: readable from anywhere, like the API.
 * @param address after the record's prefix
 * @returns null where the record has no such thing
 */
export async function followedAnswer(
  mount: Mount,
  address: string,
): Promise<PreparedAnswer | null> {
  const file = (await following(mount)).find((one) => one.address === address);
  if (!file) return null;
  const body = file.body();
  return prepareAnswer({
    status: 200,
    headers: {
      ...apiHeaders(mount.illustrative),
      'Content-Type': `${file.type}; charset=utf-8`,
      'Cache-Control': API_CACHE_CONTROL,
      'ETag': contentTag(body),
    },
    body,
  });
}
