import { z } from 'zod';

import { contentHash } from '#server/http/contentHash.ts';
import { System } from '#src/contract/system.ts';

import { limitedFetch, UnreachableError } from './limitedFetch.ts';
import type { Mount } from './Mount.ts';

/** For this long the remote record's version is not fetched again. */
const VERSION_MAX_AGE_MS = 30_000;
/** For this long after it did not answer it is not asked again: nobody waits for it twice. */
const RETRY_AFTER_MS = 5_000;

/** Only the system is read; other servers' responses may hold more. */
const SystemAnswer = z.looseObject({ items: z.tuple([System]) });

type RemoteState = {
  version: string;
  system: Pick<System, 'shortName' | 'basis'>;
  fetchedAt: number;
};

/**
 * A record whose API is on another server (PLACEBOARD_API).
 * @param address of that API, without a slash at its end
 */
export function remoteMount(
  prefix: string,
  address: string,
  {
    fetch = globalThis.fetch,
    now = Date.now,
  }: { fetch?: typeof globalThis.fetch; now?: () => number } = {},
): Mount {
  let state: RemoteState | undefined;

  let failedAt = -Infinity;

  const ask = (path: string, signal?: AbortSignal) =>
    limitedFetch(`${address}/${path}`, signal, { fetch });

  async function fetchApi(path: string, signal?: AbortSignal): Promise<Response> {
    if (now() - failedAt < RETRY_AFTER_MS)
      throw new UnreachableError(`${address} did not answer a moment ago`);
    return ask(path, signal);
  }

  async function fetchState(): Promise<RemoteState> {
    const response = await ask('system.json');
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    const text = await response.text();
    const [system] = SystemAnswer.parse(JSON.parse(text)).items;
    const version = response.headers.get('ETag') ?? contentHash(text);
    return { version, system, fetchedAt: now() };
  }

  return {
    prefix,
    apiAddress: address,
    api: null,
    fetchApi,
    get name() {
      return state?.system.shortName ?? '';
    },
    get illustrative() {
      return state?.system.basis === 'illustrative';
    },
    async version() {
      if (state && now() - state.fetchedAt < VERSION_MAX_AGE_MS) return state.version;
      if (!state && now() - failedAt < RETRY_AFTER_MS)
        throw new UnreachableError(`${address} did not answer a moment ago`);
      try {
        state = await fetchState();
      } catch (error) {
        failedAt = now();
        // Cached pages are served while the other server is down.
        if (!state) throw error;
        state = { ...state, fetchedAt: now() };
      }
      return state.version;
    },
  };
}
