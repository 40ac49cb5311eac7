import { paths } from '#src/addresses/paths.ts';

/* What this browser holds of a record's decks. `public/board-worker.js` answers from it, and knows the
   same names. */

/** Query key of what is held. */
export const HELD_KEY = ['held', {}] as const;

/** A deck that is held. */
type HeldDeck = {
  readonly title: string;
  /** Address of its first slide, from the site's root; its presenter view and handout are held, too. */
  readonly address: string;
};

/** Everything that is held of a record, all of one moment. */
export type Held = {
  /** When it was fetched, ISO. */
  readonly since: string;
  /** Version of the record. */
  readonly version: string;
  readonly decks: readonly HeldDeck[];
  /** Addresses of the pages and of the API's answers. */
  readonly pages: readonly string[];
  readonly answers: readonly string[];
  readonly bytes: number;
};

/** The scope of the worker, from the site's root. @param prefix of the record's addresses */
export const scopeOf = (prefix: string): string => `${prefix}${paths.board}`;

/** Names of the record's caches begin with it; when they were filled follows. */
export const cacheName = (prefix: string): string =>
  `placeboard${scopeOf(prefix).replaceAll('/', ':')} `;

/** Where a cache has the list of what it holds, which is put in last. */
export const listAddress = (prefix: string): string => `${scopeOf(prefix)}/held.json`;

const namesOf = async (prefix: string): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(cacheName(prefix))).sort();

/** What is held of a record's decks; null: nothing. */
export async function readHeld(prefix: string): Promise<Held | null> {
  for (const name of (await namesOf(prefix)).reverse()) {
    const list = await (await caches.open(name)).match(listAddress(prefix));
    // Written by `makeReady`, which types it.
    if (list) return (await list.json()) as Held;
  }
  return null;
}

/** Removes what is held. @param except name of a cache that stays */
export async function dropCaches(prefix: string, except?: string): Promise<void> {
  const names = await namesOf(prefix);
  await Promise.all(names.filter((name) => name !== except).map((name) => caches.delete(name)));
}

/** Removes what is held of a record's decks, and the worker that answers from it. */
export async function removeHeld(prefix: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(scopeOf(prefix));
  await registration?.unregister();
  await dropCaches(prefix);
}
