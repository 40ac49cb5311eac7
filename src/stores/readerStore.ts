import { create } from 'zustand';
import { persist, type PersistStorage } from 'zustand/middleware';

type Reader = {
  /** Ids of the places the reader pinned. */
  pinned: readonly string[];
  /** The day of the board meeting that the reader saved, YYYY-MM-DD; null: none. */
  lastBoard: string | null;
};

const EMPTY_READER: Reader = { pinned: [], lastBoard: null };

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
  if (typeof stored !== 'object' || stored === null) return EMPTY_READER;
  return {
    pinned: 'pinned' in stored ? idsIn(stored.pinned) : [],
    lastBoard: 'lastBoard' in stored ? dayIn(stored.lastBoard) : null,
  };
}

const browserStorage: PersistStorage<Reader> = {
  getItem: (name) =>
    attempt(() => ({
      state: parseStored(JSON.parse(localStorage.getItem(name) ?? 'null')),
      version: 0,
    })),
  setItem: (name, { state: { pinned, lastBoard } }) => {
    // Without a date a bare list, as earlier versions stored it.
    const stored = lastBoard === null ? pinned : { pinned, lastBoard };
    attempt(() => localStorage.setItem(name, JSON.stringify(stored)));
  },
  removeItem: (name) => {
    attempt(() => localStorage.removeItem(name));
  },
};

/**
 * The reader's own settings, in local storage. They are read after hydration, and nothing is written
 * until the reader pins a place or saves a date.
 */
export const useReader = create<Reader>()(
  persist((): Reader => EMPTY_READER, {
    name: 'placeboard',
    storage: browserStorage,
    skipHydration: true,
  }),
);

/** Reads the settings from storage. Each record has its own. @param prefix of the record's addresses */
export function restoreReader(prefix: string): void {
  useReader.persist.setOptions({ name: `placeboard${prefix.replaceAll('/', ':')}` });
  void useReader.persist.rehydrate();
}

export function pinPlace(place: string): void {
  useReader.setState(({ pinned }) => ({ pinned: [...new Set([...pinned, place])].sort() }));
}

/** Removes the key from storage when nothing is left to store. */
function forgetIfEmpty(): void {
  const { pinned, lastBoard } = useReader.getState();
  if (pinned.length === 0 && lastBoard === null) useReader.persist.clearStorage();
}

/** Unpins a place. @param place its id */
export function unpinPlace(place: string): void {
  useReader.setState(({ pinned }) => ({ pinned: pinned.filter((id) => id !== place) }));
  forgetIfEmpty();
}

/** Saves the day of the last board meeting. @param day YYYY-MM-DD */
export function saveLastBoard(day: string): void {
  useReader.setState({ lastBoard: day });
}

export function forgetLastBoard(): void {
  useReader.setState({ lastBoard: null });
  forgetIfEmpty();
}
