import {
  clockOfNextSlide,
  UNSTARTED_CLOCK,
  type TalkClock,
} from '#src/features/board/clock/talkClock.ts';

/** What all windows of a talk agree on. */
export type Shown = {
  /** Number of the slide, from 1. */
  readonly slide: number;
  readonly isBlank: boolean;
  readonly clock: TalkClock;
};

/**
 * What a window knows. The newest version counts; of two as new, that of the window whose name comes
 * last. So windows agree in whatever order they hear of each other.
 */
export type RoomState = Shown & {
  /**
   * Time of the change, or one more than the version that it follows where that is later: a window
   * that was reloaded knows no versions, but the time. 0: nothing was changed yet.
   */
  readonly version: number;
  /** Random name of the window that changed it. */
  readonly window: string;
};

export const openingState = (slide: number, window: string): RoomState => ({
  slide,
  isBlank: false,
  clock: UNSTARTED_CLOCK,
  version: 0,
  window,
});

/** The state after a change in this window. */
export const changedState = (
  state: RoomState,
  change: Partial<Shown>,
  { window, now }: { readonly window: string; readonly now: number },
): RoomState => ({ ...state, ...change, version: Math.max(state.version + 1, now), window });

/** The change that another slide is: it is seen, and its time begins. */
export const moveTo = (slide: number, { clock }: RoomState, now: number): Partial<Shown> => ({
  slide,
  isBlank: false,
  clock: clockOfNextSlide(clock, now),
});

const isNewer = (one: RoomState, than: RoomState): boolean =>
  one.version > than.version || (one.version === than.version && one.window > than.window);

/**
 * What a window does with the state that another one told it: it follows a newer one, and answers an
 * older one with its own. So a window that opens, reloads or wakes only has to tell what it knows.
 */
export function hearState(
  mine: RoomState,
  theirs: RoomState,
): { readonly state: RoomState; readonly answers: boolean } {
  return isNewer(theirs, mine)
    ? { state: theirs, answers: false }
    : { state: mine, answers: isNewer(mine, theirs) };
}
