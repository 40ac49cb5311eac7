import { readKeptTalk, keepTalk } from './keptTalk.ts';
import {
  changedState,
  hearState,
  moveTo,
  openingState,
  type RoomState,
  type Shown,
} from './roomState.ts';
import { parseRoomState } from './parseRoomState.ts';

export type TalkRoom = {
  readonly state: () => RoomState;
  /** Joins the other windows with the first listener, and leaves them with the last. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Says which slide the address of this window names: another than before is a move. */
  readonly arrive: (slide: number) => void;
  /** Changes what all windows show. */
  readonly change: (change: (state: RoomState, now: number) => Partial<Shown>) => void;
};

/** Before the address has said which. */
const NO_SLIDE = 0;
/** When a window is back from where it may have missed what others told. */
const WAKES = ['visibilitychange', 'resume', 'pageshow'] as const;

/**
 * The windows of one talk in this browser, as one of them sees them, by a BroadcastChannel: its events
 * come to a window that is covered or minimised, too. Nothing here waits for a frame or a timer, which
 * don't.
 * @param name see `roomName`
 * @param isKept whether this window keeps the talk for its own reload
 */
export function createRoom(name: string, { isKept }: { readonly isKept: boolean }): TalkRoom {
  const window = Math.random().toString(36).slice(2);
  const listeners = new Set<() => void>();
  let state = openingState(NO_SLIDE, window);
  let channel: BroadcastChannel | null = null;
  let listening = new AbortController();
  // A channel has one origin, and takes none.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const tell = () => void (state.slide !== NO_SLIDE && channel?.postMessage(state));
  const settle = (next: RoomState) => {
    if (next === state) return;
    state = next;
    if (isKept) keepTalk(name, state);
    for (const listener of listeners) listener();
  };
  const hear = ({ data }: MessageEvent<unknown>) => {
    const theirs = parseRoomState(data);
    if (theirs === null || state.slide === NO_SLIDE) return;
    const heard = hearState(state, theirs);
    settle(heard.state);
    if (heard.answers) tell();
  };
  const join = () => {
    listening = new AbortController();
    const { signal } = listening;
    // Older browsers have none: then there is one window.
    channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : null;
    channel?.addEventListener('message', hear, { signal });
    for (const wake of WAKES)
      for (const target of [document, globalThis]) target.addEventListener(wake, tell, { signal });
    tell();
  };
  const change: TalkRoom['change'] = (changeOf) => {
    const now = Date.now();
    settle(changedState(state, changeOf(state, now), { window, now }));
    tell();
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      if (listeners.size === 0) join();
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        listening.abort();
        channel?.close();
      };
    },
    arrive: (slide) => {
      if (state.slide === NO_SLIDE) {
        settle((isKept ? readKeptTalk(name) : null) ?? openingState(slide, window));
        tell();
      }
      if (slide !== state.slide) change((before, now) => moveTo(slide, before, now));
    },
    change,
  };
}
