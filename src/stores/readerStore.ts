import { create } from 'zustand';
import { persist, type PersistStorage } from 'zustand/middleware';

type Reader = {
  /** Ids of the places the reader pinned. */
  pinned: readonly string[];
  /** The day of the board meeting that the reader saved, YYYY-MM-DD; null: none. */
  lastBoard: string | null;
};

const EMPTY_READER: Reader = { pinned: [], lastBoard: null };

/** The browser may refuse storage; a pin then lasts as long as the page, and nothing breaks. */
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

/** Reads what this or an earlier version kept: a bare list is of pinned places. */
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
    // As plain as it can be, so that what an earlier version kept stays as it was.
    const stored = lastBoard === null ? pinned : { pinned, lastBoard };
    attempt(() => localStorage.setItem(name, JSON.stringify(stored)));
  },
  removeItem: (name) => {
    attempt(() => localStorage.removeItem(name));
  },
};

/**
 * What is the reader's own, and nothing that the API knows. It is read back only in the browser,
 * after the first paint, and nothing is written until the reader pins a place or saves a date.
 */
export const useReader = create<Reader>()(
  persist((): Reader => EMPTY_READER, {
    name: 'placeboard',
    storage: browserStorage,
    skipHydration: true,
  }),
);

/** Reads what was kept for one record; each record keeps its own. */
export function restoreReader(prefix: string): void {
  useReader.persist.setOptions({ name: `placeboard${prefix.replaceAll('/', ':')}` });
  void useReader.persist.rehydrate();
}

export function pinPlace(place: string): void {
  useReader.setState(({ pinned }) => ({ pinned: [...new Set([...pinned, place])].sort() }));
}

/** With the last thing that was kept, the key goes too. */
function forgetIfEmpty(): void {
  const { pinned, lastBoard } = useReader.getState();
  if (pinned.length === 0 && lastBoard === null) useReader.persist.clearStorage();
}

/** Unpins a place; with the last one, nothing stays in the browser unless a date is saved. */
export function unpinPlace(place: string): void {
  useReader.setState(({ pinned }) => ({ pinned: pinned.filter((id) => id !== place) }));
  forgetIfEmpty();
}

/** Saves the day of the last board meeting, from which the reader wants to see what changed. */
export function saveLastBoard(day: string): void {
  useReader.setState({ lastBoard: day });
}

export function forgetLastBoard(): void {
  useReader.setState({ lastBoard: null });
  forgetIfEmpty();
}
