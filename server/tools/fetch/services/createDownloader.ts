import pRetry from 'p-retry';

import type { ProgressReporter } from '#server/tools/fetch/ProgressReporter.ts';
import { isWebPage } from '#server/tools/fetch/readFigures.ts';

import { allowedAddress } from './hosts.ts';
import type { DownloadCache, Validators } from './DownloadCache.ts';
import { retryAfter } from './retryAfter.ts';

/** Makes a request; tests use a local server instead. */
export type Transport = (url: URL, init: RequestInit) => Promise<Response>;

export type DownloadOptions = {
  transport: Transport;
  cache: DownloadCache;
  progress: ProgressReporter;
  /** Number of attempts for one request. */
  tries: number;
  wait: (milliseconds: number) => Promise<unknown>;
  /** Pause before each request but the first. */
  pauseMs: number;
  /** Wait before the second attempt; doubled and randomised before each further one. */
  firstWaitMs: number;
};

const USER_AGENT = 'Placeboard data:fetch (open source; figures for a public record)';
/** Time limit of one whole response. */
const TIMEOUT_SECONDS = 120;
/** A server that asks for a longer wait is not asked again in this run. */
const MAX_WAIT_SECONDS = 120;
const REDIRECT_STATUSES = [301, 302, 303, 307, 308];
const MAX_REDIRECTS = 3;

/** A failure after which the request is tried again. */
class TransientError extends Error {
  /** Wait that the server asks for. */
  readonly restSeconds: number;
  constructor(message: string, rest = 0, options?: ErrorOptions) {
    super(message, options);
    this.restSeconds = rest;
  }
}

/**
 * Creates a function that downloads the text at an address, with pauses and retries, or takes it from
 * the cache if the service says that it has not changed. The function throws an Error if it fails.
 */
export function createDownloader(
  options: DownloadOptions,
): (address: string, name: string) => Promise<string> {
  const { cache, progress, tries, wait, pauseMs, firstWaitMs } = options;
  let isFirst = true;
  return async (address, name) => {
    const cached = await cache.read(name, address);
    const { host } = allowedAddress(address);
    const response = await pRetry(
      async (attempt) => {
        if (!isFirst && attempt === 1) await wait(pauseMs);
        isFirst = false;
        progress.step(`${host}: asking for ${name}`);
        return requestOnce(address, cached, options);
      },
      {
        retries: tries - 1,
        minTimeout: firstWaitMs,
        maxTimeout: MAX_WAIT_SECONDS * 1000,
        randomize: true,
        shouldRetry: ({ error }) => error instanceof TransientError,
        onFailedAttempt: async ({ error, attemptNumber, retriesLeft, retryDelay }) => {
          if (!(error instanceof TransientError) || retriesLeft === 0) return;
          const seconds = Math.ceil(error.restSeconds + retryDelay / 1000);
          progress.step(
            `${host} ${error.message}: again in ${seconds} s (try ${attemptNumber + 1} of ${tries})`,
          );
          await wait(error.restSeconds * 1000);
        },
      },
    ).catch((error: unknown) => {
      throw error instanceof TransientError
        ? new Error(
            `${host} ${error.message}, in each of ${tries} tries. Try again later; or download the file and name it with --file.`,
            { cause: error },
          )
        : error;
    });
    if (response === null && cached) {
      progress.step(`${host}: ${name} has not changed since it was last fetched`);
      return cached.text;
    }
    if (response === null)
      throw new Error(`${host} says that ${name} has not changed, but no copy of it is kept.`);
    const { text, headers } = response;
    if (isWebPage(text))
      throw new Error(`${host} answered with a web page, not a CSV file: ${address}`);
    const validators = { etag: headers.get('etag'), lastModified: headers.get('last-modified') };
    await cache.write(name, address, validators, text);
    return text;
  };
}

/** One request, following redirects. @returns null if the cached text is current */
async function requestOnce(
  address: string,
  cached: Validators | null,
  { transport, progress }: DownloadOptions,
): Promise<{ text: string; headers: Headers } | null> {
  const headers = {
    'user-agent': USER_AGENT,
    'accept': 'text/csv, text/plain;q=0.9',
    ...(cached?.etag && { 'if-none-match': cached.etag }),
    ...(cached?.lastModified && { 'if-modified-since': cached.lastModified }),
  };
  let url = allowedAddress(address);
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const signal = AbortSignal.timeout(TIMEOUT_SECONDS * 1000);
    const response = await transport(url, { headers, signal, redirect: 'manual' }).catch(
      throwTransient,
    );
    const { status } = response;
    const to = REDIRECT_STATUSES.includes(status) ? response.headers.get('location') : null;
    if (to === null && status === 200) {
      const text = await readText(response, url.host, progress).catch(throwTransient);
      return { text, headers: response.headers };
    }
    await response.body?.cancel();
    if (status === 304) return null;
    if (to === null) throw statusError(response, url);
    url = allowedAddress(URL.canParse(to, url) ? new URL(to, url) : to, url.host);
  }
  throw new Error(`${url.host} leads from address to address: ${address}`);
}

function statusError({ status, headers }: Response, { host, href }: URL): Error {
  if (status === 429 || status >= 500) {
    const rest = retryAfter(headers.get('retry-after'), Date.now());
    if (rest <= MAX_WAIT_SECONDS) return new TransientError(`answered ${status}`, rest);
    return new Error(
      `${host} is busy and asks to be left alone for ${Math.ceil(rest / 60)} minutes. Try again after that.`,
    );
  }
  if (status === 404)
    return new Error(
      `${host} has no such file: ${href}. It may have a new name: correct connections.json.`,
    );
  return new Error(`${host} answered ${status} to ${href}`);
}

/** Turns an error of the network into a TransientError. */
function throwTransient(error: unknown): never {
  if (error instanceof DOMException && error.name === 'TimeoutError')
    throw new TransientError(`did not answer within ${TIMEOUT_SECONDS} seconds`, 0, {
      cause: error,
    });
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const why = cause instanceof Error ? cause.message : String(cause);
  throw new TransientError(`could not be reached, or broke off (${why})`, 0, { cause: error });
}

async function readText(
  response: Response,
  host: string,
  progress: ProgressReporter,
): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  // A Response made by a test may have no body.
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    bytes += chunk.byteLength;
    progress.step(`${host}: ${(bytes / 1e6).toFixed(1)} MB`, true);
  }
  return text + decoder.decode();
}
