import pRetry from 'p-retry';

import type { Progress } from '#server/tools/fetch/Progress.ts';
import { isWebPage } from '#server/tools/fetch/readFigures.ts';

import { allowedAddress } from './hosts.ts';
import type { ResponseCache, Validators } from './responseCache.ts';
import { retryAfter } from './retryAfter.ts';

/** How a request is made; tests put a local server in its place. */
export type Transport = (url: URL, init: RequestInit) => Promise<Response>;

export type Manners = {
  transport: Transport;
  cache: ResponseCache;
  progress: Progress;
  /** How often one request is tried. */
  tries: number;
  /** Waits so many milliseconds. */
  wait: (milliseconds: number) => Promise<unknown>;
  /** Milliseconds of rest before each request but the first. */
  pause: number;
  /** Milliseconds before the second try; doubled, and more or less by chance, before each next. */
  firstWait: number;
};

const USER_AGENT = 'Placeboard data:fetch (open source; figures for a public record)';
/** Seconds in which a whole answer must have come. */
const TIMEOUT = 120;
/** Seconds. Who asks to be left alone for longer is asked another day. */
const LONGEST_WAIT = 120;
const REDIRECTS = [301, 302, 303, 307, 308];
const MOST_REDIRECTS = 3;

/** A failure that may pass. */
class Passing extends Error {
  /** Seconds that the server asks to be left alone. */
  readonly rest: number;
  constructor(message: string, rest = 0, options?: ErrorOptions) {
    super(message, options);
    this.rest = rest;
  }
}

/**
 * Asks services one thing at a time, with a pause between.
 * @returns a function that gives the text at an address: as it is now, or as kept where the service
 * says that it has not changed. It throws Error in words.
 */
export function serviceAsker(manners: Manners): (address: string, name: string) => Promise<string> {
  const { cache, progress, tries, wait, pause, firstWait } = manners;
  let isFirst = true;
  return async (address, name) => {
    const kept = await cache.read(name, address);
    const { host } = allowedAddress(address);
    const answer = await pRetry(
      async (attempt) => {
        if (!isFirst && attempt === 1) await wait(pause);
        isFirst = false;
        progress.step(`${host}: asking for ${name}`);
        return askOnce(address, kept, manners);
      },
      {
        retries: tries - 1,
        minTimeout: firstWait,
        maxTimeout: LONGEST_WAIT * 1000,
        randomize: true,
        shouldRetry: ({ error }) => error instanceof Passing,
        onFailedAttempt: async ({ error, attemptNumber, retriesLeft, retryDelay }) => {
          if (!(error instanceof Passing) || retriesLeft === 0) return;
          const seconds = Math.ceil(error.rest + retryDelay / 1000);
          progress.step(
            `${host} ${error.message}: again in ${seconds} s (try ${attemptNumber + 1} of ${tries})`,
          );
          await wait(error.rest * 1000);
        },
      },
    ).catch((error: unknown) => {
      throw error instanceof Passing
        ? new Error(
            `${host} ${error.message}, in each of ${tries} tries. Try again later; or download the file and name it with --file.`,
            { cause: error },
          )
        : error;
    });
    if (answer === null && kept) {
      progress.step(`${host}: ${name} has not changed since it was last fetched`);
      return kept.text;
    }
    if (answer === null)
      throw new Error(`${host} says that ${name} has not changed, but no copy of it is kept.`);
    const { text, headers } = answer;
    if (isWebPage(text))
      throw new Error(`${host} answered with a web page, not a CSV file: ${address}`);
    const validators = { etag: headers.get('etag'), lastModified: headers.get('last-modified') };
    await cache.write(name, address, validators, text);
    return text;
  };
}

/** One request, and where it leads. @returns null where what is kept is still right */
async function askOnce(
  address: string,
  kept: Validators | null,
  { transport, progress }: Manners,
): Promise<{ text: string; headers: Headers } | null> {
  const headers = {
    'user-agent': USER_AGENT,
    'accept': 'text/csv, text/plain;q=0.9',
    ...(kept?.etag && { 'if-none-match': kept.etag }),
    ...(kept?.lastModified && { 'if-modified-since': kept.lastModified }),
  };
  let url = allowedAddress(address);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const signal = AbortSignal.timeout(TIMEOUT * 1000);
    const response = await transport(url, { headers, signal, redirect: 'manual' }).catch(
      unreachable,
    );
    const { status } = response;
    const to = REDIRECTS.includes(status) ? response.headers.get('location') : null;
    if (to === null && status === 200) {
      const text = await wholeText(response, url.host, progress).catch(unreachable);
      return { text, headers: response.headers };
    }
    await response.body?.cancel();
    if (status === 304) return null;
    if (to === null) throw failure(response, url);
    url = allowedAddress(URL.canParse(to, url) ? new URL(to, url) : to, url.host);
  }
  throw new Error(`${url.host} leads from address to address: ${address}`);
}

function failure({ status, headers }: Response, { host, href }: URL): Error {
  if (status === 429 || status >= 500) {
    const rest = retryAfter(headers.get('retry-after'), Date.now());
    if (rest <= LONGEST_WAIT) return new Passing(`answered ${status}`, rest);
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

/** What the network says where nothing, or only half an answer, came. */
function unreachable(error: unknown): never {
  if (error instanceof DOMException && error.name === 'TimeoutError')
    throw new Passing(`did not answer within ${TIMEOUT} seconds`, 0, { cause: error });
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const why = cause instanceof Error ? cause.message : String(cause);
  throw new Passing(`could not be reached, or broke off (${why})`, 0, { cause: error });
}

async function wholeText(response: Response, host: string, progress: Progress): Promise<string> {
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
