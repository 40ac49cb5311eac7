import { cacheName, dropCaches, listAddress, readHeld, scopeOf, type Held } from './heldCache.ts';

/** Why a deck could not be made ready, in words for the page. */
export class NotReadyError extends Error {
  override name = 'NotReadyError';
}

export type Wanted = {
  readonly prefix: string;
  /** Path below which the build stands, with a slash at its end. */
  readonly base: string;
  readonly title: string;
  /** Addresses of the deck's pages, its stage first. */
  readonly pages: readonly string[];
  /** Addresses of the API's answers that its pages ask for. */
  readonly answers: readonly string[];
};

export type Progress = { readonly done: number; readonly of: number };

type Fetched = { readonly address: string; readonly body: Blob; readonly response: Response };

/** @throws NotReadyError where an address gives no answer, or an error */
async function fetchOne(address: string, signal: AbortSignal): Promise<Fetched> {
  // Past what the browser kept before, and past the worker.
  const response = await fetch(address, { cache: 'reload', signal }).catch((error: unknown) => {
    signal.throwIfAborted();
    throw new NotReadyError(`${address} could not be reached.`, { cause: error });
  });
  if (!response.ok) throw new NotReadyError(`${address} was answered with ${response.status}.`);
  return { address, body: await response.blob(), response };
}

/** Networks of hotels and halls answer every address with their own page until somebody signs in. */
const foreignAnswer = (address: string) =>
  new NotReadyError(
    `${address} was answered by something else, such as the page of a network where one signs in.`,
  );

const PAGE_DATA = 'id="page-data">{"info":{';

/** A page that knows when it was fetched, so that it hydrates whichever slide it was asked for. */
async function stamped({ address, body, response }: Fetched, since: string): Promise<Fetched> {
  const html = await body.text();
  if (!html.includes(PAGE_DATA)) throw foreignAnswer(address);
  const held = html.replace(PAGE_DATA, () => `${PAGE_DATA}"held":${JSON.stringify(since)},`);
  return { address, body: new Blob([held], { type: 'text/html; charset=utf-8' }), response };
}

/** What stays of an answer's headers: those of the body as it was sent would lie about it. */
function headersOf({ response, body }: Fetched): Headers {
  const headers = new Headers(response.headers);
  for (const name of ['Content-Encoding', 'Content-Length', 'Vary']) headers.delete(name);
  headers.set('Content-Type', response.headers.get('Content-Type') ?? body.type);
  return headers;
}

/** What each answer of the API says of itself, also where a page carries it. */
const VERSION = /"meta":\{[^{}]*"version":"([^"]*)"/g;

/** The version of the record that pages and answers are of. @throws NotReadyError if of several */
async function oneVersion(fetched: readonly Fetched[]): Promise<string> {
  const texts = await Promise.all(fetched.map(({ body }) => body.text()));
  const found = texts.flatMap((text) => [...text.matchAll(VERSION)]);
  const versions = new Set(found.map(([, version]) => version));
  const [version = '', ...others] = versions;
  if (others.length > 0)
    throw new NotReadyError('The record changed while the deck was fetched. Press it again.');
  return version;
}

/** The files of the build that pages ask for, which a server may have replaced meanwhile. */
async function checkFiles(pages: readonly Fetched[], files: readonly string[]): Promise<void> {
  for (const { address, body } of pages) {
    const [, script = ''] =
      /<script type="module"[^>]* src="([^"]+)"/.exec(await body.text()) ?? [];
    if (script === '') throw foreignAnswer(address);
    if (!files.includes(script))
      throw new NotReadyError('The site was renewed while the deck was fetched. Press it again.');
  }
}

/** The names of the built files. @throws NotReadyError where something else answered */
async function namesIn({ address, body }: Fetched): Promise<string[]> {
  try {
    // The build writes it: see server/tools/boardFiles.ts.
    return JSON.parse(await body.text()) as string[];
  } catch {
    throw foreignAnswer(address);
  }
}

/**
 * Fetches everything that a deck needs without a network, with what was held before, so that all of it
 * is of one moment; then puts it into a new cache, and has the worker answer from that.
 * @throws NotReadyError, or whatever the browser refuses it with; what was held before is still held
 */
export async function makeReady(
  { prefix, base, title, pages, answers }: Wanted,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (progress: Progress) => void },
): Promise<Held> {
  const since = new Date().toISOString();
  const before = await readHeld(prefix);
  const list = await fetchOne(`${base}board-files.json`, signal);
  const files = (await namesIn(list)).map((name) => `${base}${name}`);
  const wanted = {
    pages: [...new Set([...pages, ...(before?.pages ?? [])])],
    answers: [...new Set([...answers, ...(before?.answers ?? [])])],
  };
  let done = 0;
  const of = files.length + wanted.pages.length + wanted.answers.length;
  const fetchAll = (addresses: readonly string[]) =>
    Promise.all(
      addresses.map(async (address) => {
        const fetched = await fetchOne(address, signal);
        done += 1;
        onProgress({ done, of });
        return fetched;
      }),
    );
  const [someFiles, rawPages, someAnswers] = await Promise.all([
    fetchAll(files),
    fetchAll(wanted.pages),
    fetchAll(wanted.answers),
  ]);
  await checkFiles(rawPages, files);
  const version = await oneVersion([...rawPages, ...someAnswers]);
  const somePages = await Promise.all(rawPages.map((page) => stamped(page, since)));
  const all = [...someFiles, ...somePages, ...someAnswers];
  const [address = ''] = pages;
  const held: Held = {
    since,
    version,
    decks: [
      ...(before?.decks ?? []).filter((deck) => deck.address !== address),
      { title, address },
    ],
    ...wanted,
    bytes: all.reduce((sum, { body }) => sum + body.size, 0),
  };
  signal.throwIfAborted();
  const registration = await navigator.serviceWorker.register(`${base}board-worker.js`, {
    scope: scopeOf(prefix),
    updateViaCache: 'none',
  });
  try {
    await Promise.race([navigator.serviceWorker.ready, aborted(signal)]);
    await store(prefix, all, held);
  } catch (error) {
    if (!before) await registration.unregister();
    throw error;
  }
  return held;
}

/** Never ends but by the signal: a worker that the browser discards would be waited for for ever. */
const aborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('Stopped', 'AbortError')));
  });

/** Fills a new cache, then drops the older ones. Where the browser has no room, these stay. */
async function store(prefix: string, all: readonly Fetched[], held: Held): Promise<void> {
  const name = cacheName(prefix) + held.since;
  try {
    const cache = await caches.open(name);
    for (const one of all)
      await cache.put(one.address, new Response(one.body, { headers: headersOf(one) }));
    await cache.put(listAddress(prefix), Response.json(held));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  await dropCaches(prefix, name);
}
