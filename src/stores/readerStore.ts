import { create } from 'zustand';
import { persist, type PersistStorage } from 'zustand/middleware';

type Reader = {
  /** Ids of the places the reader pinned. */
  readonly pinned: readonly string[];
  /** The day of the board meeting that the reader saved, YYYY-MM-DD; null: none. */
  readonly lastBoard: string | null;
  /** The reader's own deck as it was stored, parsed where it is shown; null: none. */
  readonly ownDeck: unknown;
  /** The reader's own review of shared services, likewise. */
  readonly ownReview: unknown;
  /** What the reader noted of meetings as it was stored, parsed where it is shown. */
  readonly questions: readonly unknown[];
};

const EMPTY_READER: Reader = {
  pinned: [],
  lastBoard: null,
  ownDeck: null,
  ownReview: null,
  questions: [],
};

/** Runs an action that the browser may refuse, as it may storage; null if it did. */
function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}

const idsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];

const dayIn = (value: unknown): string | null =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;

/** Parses what this or an earlier version stored: a bare list is of pinned places. */
function parseStored(stored: unknown): Reader {
  if (Array.isArray(stored)) return { ...EMPTY_READER, pinned: idsIn(stored) };
  const fields: { readonly [name in keyof Reader]?: unknown } =
    typeof stored === 'object' && stored !== null ? stored : {};
  return {
    pinned: idsIn(fields.pinned),
    lastBoard: dayIn(fields.lastBoard),
    ownDeck: fields.ownDeck ?? null,
    ownReview: fields.ownReview ?? null,
    questions: Array.isArray(fields.questions) ? fields.questions : [],
  };
}

const isEmpty = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length === 0);

const browserStorage: PersistStorage<Reader> = {
  getItem: (name) =>
    attempt(() => ({
      state: parseStored(JSON.parse(localStorage.getItem(name) ?? 'null')),
      version: 0,
    })),
  setItem: (name, { state }) => {
    const kept = Object.entries(state).filter(([, value]) => !isEmpty(value));
    attempt(() =>
      kept.length === 0
        ? localStorage.removeItem(name)
        : localStorage.setItem(name, JSON.stringify(Object.fromEntries(kept))),
    );
  },
  removeItem: (name) => {
    attempt(() => localStorage.removeItem(name));
  },
};

/**
 * What is the reader's own, in local storage. It is read after hydration, nothing is written until the
 * reader keeps something, and the key goes with the last thing kept.
 */
export const useReader = create<Reader>()(
  persist((): Reader => EMPTY_READER, {
    name: 'placeboard',
    storage: browserStorage,
    skipHydration: true,
  }),
);

/** The key in local storage. Each record has its own. @param prefix of the record's addresses */
export const readerKey = (prefix: string): string => `placeboard${prefix.replaceAll('/', ':')}`;

const rehydrate = () => void useReader.persist.rehydrate();

/** Reads what was kept, now and whenever another window changes it. @param prefix of the record's addresses */
export function restoreReader(prefix: string): void {
  const name = readerKey(prefix);
  useReader.persist.setOptions({ name });
  rehydrate();
  addEventListener('storage', ({ key }) => {
    // Null: everything was cleared.
    if (key === name || key === null) rehydrate();
  });
}

export function pinPlace(place: string): void {
  useReader.setState(({ pinned }) => ({ pinned: [...new Set([...pinned, place])].sort() }));
}

/** Unpins a place. @param place its id */
export function unpinPlace(place: string): void {
  useReader.setState(({ pinned }) => ({ pinned: pinned.filter((id) => id !== place) }));
}

/** Saves the day of the last board meeting. @param day YYYY-MM-DD */
export function saveLastBoard(day: string): void {
  useReader.setState({ lastBoard: day });
}

export function forgetLastBoard(): void {
  useReader.setState({ lastBoard: null });
}
