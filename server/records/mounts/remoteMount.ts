import { z } from 'zod';

import { contentName } from '#server/http/contentTag.ts';
import { System } from '#src/contract/system.ts';

import type { Mount } from './Mount.ts';

const TIMEOUT_MS = 8_000;
/** How long the record elsewhere is taken to be what it was. */
const VERSION_KEPT_MS = 30_000;

/** Other servers may say more about their answers; only the system matters here. */
const SystemAnswer = z.looseObject({ items: z.tuple([System]) });

type Known = { version: string; system: Pick<System, 'shortName' | 'basis'>; askedAt: number };

/**
 * A record that another server's API answers for (PLACEBOARD_API).
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
  let known: Known | undefined;

  const fetchApi = (path: string, signal?: AbortSignal) => {
    const timeout = AbortSignal.timeout(TIMEOUT_MS);
    return fetch(`${address}/${path}`, {
      headers: { Accept: 'application/json' },
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
  };

  async function look(): Promise<Known> {
    const response = await fetchApi('system.json');
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    const text = await response.text();
    const [system] = SystemAnswer.parse(JSON.parse(text)).items;
    const version = response.headers.get('ETag') ?? contentName(text);
    return { version, system, askedAt: now() };
  }

  return {
    prefix,
    apiAddress: address,
    api: null,
    fetchApi,
    get name() {
      return known?.system.shortName ?? '';
    },
    get illustrative() {
      return known?.system.basis === 'illustrative';
    },
    async version() {
      if (known && now() - known.askedAt < VERSION_KEPT_MS) return known.version;
      try {
        known = await look();
      } catch (error) {
        // What was on screen stays while the other server is down.
        if (!known) throw error;
        known = { ...known, askedAt: now() };
      }
      return known.version;
    },
  };
}
