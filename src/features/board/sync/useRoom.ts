import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import { NavigationType, useLocation, useNavigationType, useSearchParams } from 'react-router';

import { useIsHydrated } from '#src/client/browser/useIsHydrated.ts';
import { useAskedQuery } from '#src/client/page/useAskedQuery.ts';
import type { TalkClock } from '#src/features/board/clock/talkClock.ts';
import { slideSearch } from '#src/features/board/stage/slideSearch.ts';

import { createRoom } from './createRoom.ts';
import type { Shown } from './roomState.ts';

/** Marks an address that another window moved this one to. */
const FROM_ROOM = 'isFromRoom';

type Options = {
  /** See `roomName`. */
  readonly name: string;
  /** The slide in the address. */
  readonly slide: number;
  /** Whether this window keeps the talk for its own reload, as the presenter's does. */
  readonly isKept?: boolean;
};

/**
 * Keeps this window in step with the others of the same talk. The slide stays what the address says:
 * whatever changes `?slide=` here moves the other windows, and when another window moves, this one
 * replaces its address.
 */
export function useRoom({ name, slide, isKept = false }: Options): Omit<Shown, 'slide'> & {
  setBlank: (isBlank: boolean) => void;
  setClock: (change: (clock: TalkClock, now: number) => TalkClock) => void;
} {
  const room = useMemo(() => createRoom(name, { isKept }), [name, isKept]);
  const { isBlank, clock } = useSyncExternalStore(room.subscribe, room.state, room.state);
  const heading = useRef(slide);
  const query = useAskedQuery();
  const [, setSearch] = useSearchParams();
  const follow = useEffectEvent((next: number) => {
    // Also back to where the address still is: a navigation on its way elsewhere is then called off.
    if (next === slide && next === heading.current) return;
    heading.current = next;
    setSearch(slideSearch(query, next), {
      replace: true,
      preventScrollReset: true,
      flushSync: true,
      state: { [FROM_ROOM]: true },
    });
  });
  useEffect(() => room.subscribe(() => follow(room.state().slide)), [room]);
  const isHydrated = useIsHydrated();
  const location = useLocation();
  const navigationType = useNavigationType();
  // With the slide itself: what is pressed next is about that slide.
  useLayoutEffect(() => {
    // The first paint may be of another slide than was asked for.
    if (!isHydrated) return;
    // An address from the room may come late: the room has moved on, and so will this window.
    const isFirst = room.state().slide === 0;
    const isLate = navigationType === NavigationType.Replace && isFromRoom(location.state);
    if (isLate && !isFirst) return;
    heading.current = slide;
    room.arrive(slide);
  }, [room, slide, location, navigationType, isHydrated]);
  return {
    isBlank,
    clock,
    setBlank: (value) => room.change(() => ({ isBlank: value })),
    setClock: (change) => room.change(({ clock: before }, now) => ({ clock: change(before, now) })),
  };
}

const isFromRoom = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && FROM_ROOM in state;
