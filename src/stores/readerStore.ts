import { create } from 'zustand';
import { persist, type PersistStorage } from 'zustand/middleware';

type Reader = {
  /** Ids of the places the reader pinned. */
  pinned: readonly string[];
};

/** The browser may refuse storage; a pin then lasts as long as the page, and nothing breaks. */
function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}

const browserStorage: PersistStorage<Reader> = {
  getItem: (name) =>
    attempt(() => {
      const stored: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
      const pinned = Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
      return { state: { pinned }, version: 0 };
    }),
  setItem: (name, { state }) => {
    attempt(() => localStorage.setItem(name, JSON.stringify(state.pinned)));
  },
  removeItem: (name) => {
    attempt(() => localStorage.removeItem(name));
  },
};

/**
 * What is the reader's own, and nothing that the API knows. It is read back only in the browser,
 * after the first paint, and nothing is written until the reader pins a place.
 */
export const useReader = create<Reader>()(
  persist((): Reader => ({ pinned: [] }), {
    name: 'placeboard',
    storage: browserStorage,
    skipHydration: true,
  }),
);

/** Reads what was kept for one record; each record keeps its own. */
export function recallReader(prefix: string): void {
  useReader.persist.setOptions({ name: `placeboard${prefix.replaceAll('/', ':')}` });
  void useReader.persist.rehydrate();
}

export function pinPlace(place: string): void {
  useReader.setState(({ pinned }) => ({ pinned: [...new Set([...pinned, place])].sort() }));
}

/** Unpins a place; with the last one, nothing stays in the browser. */
export function unpinPlace(place: string): void {
  useReader.setState(({ pinned }) => ({ pinned: pinned.filter((id) => id !== place) }));
  if (useReader.getState().pinned.length === 0) useReader.persist.clearStorage();
}
