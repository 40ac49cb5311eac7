import { z } from 'zod';

import { contentHash } from '#server/http/responses/contentHash.ts';
import { System } from '#src/contract/system.ts';

import { createLimitedFetch, type LimitedFetchOptions } from './limitedFetch.ts';
import { createLastAnswers } from './lastAnswers.ts';
import type { Mount } from './Mount.ts';

/** For this long the remote record's version is not fetched again. */
const VERSION_MAX_AGE_MS = 30_000;

/** Only the system is read; other servers' responses may hold more. */
const SystemAnswer = z.looseObject({ items: z.tuple([System]) });

type RemoteState = {
  version: string;
  system: Pick<System, 'shortName' | 'basis'>;
  /** In ms since 1970. */
  answeredAt: number;
  askedAt: number;
};

/**
 * A record whose API is on another server (PLACEBOARD_API).
 * @param address of that API, without a slash at its end
 */
export function remoteMount(
  prefix: string,
  address: string,
  options: LimitedFetchOptions & {
    /** Called with why the API could not be used. */
    log?: (error: unknown) => void;
  } = {},
): Mount {
  const { now = Date.now, log } = options;
  let state: RemoteState | undefined;
  const fetchLimited = createLimitedFetch(options);
  const fetchNow = (path: string, signal?: AbortSignal) =>
    fetchLimited(`${address}/${path}`, signal);

  async function fetchState(): Promise<RemoteState> {
    const response = await fetchNow('system.json');
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    const text = await response.text();
    const [system] = SystemAnswer.parse(JSON.parse(text)).items;
    const version = response.headers.get('ETag') ?? contentHash(text);
    return { version, system, answeredAt: now(), askedAt: now() };
  }

  return {
    prefix,
    apiAddress: address,
    api: null,
    sharedAnswers: null,
    fetchApi: createLastAnswers(fetchNow, now),
    get name() {
      return state?.system.shortName ?? '';
    },
    get illustrative() {
      return state?.system.basis === 'illustrative';
    },
    async version() {
      if (state && now() - state.askedAt < VERSION_MAX_AGE_MS) return state.version;
      try {
        state = await fetchState();
      } catch (error) {
        log?.(new Error(`${address} can’t be used`, { cause: error }));
        if (!state) throw error;
        // Pages are made from the last answers now, and say so: they are other ones than before.
        const { system, answeredAt } = state;
        state = { version: `kept ${answeredAt}`, system, answeredAt, askedAt: now() };
      }
      return state.version;
    },
  };
}
