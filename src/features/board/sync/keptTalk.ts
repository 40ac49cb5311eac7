import { isClockStarted } from '#src/features/board/clock/talkClock.ts';

import { parseRoomState } from './parseRoomState.ts';
import type { RoomState } from './roomState.ts';

/*
 * What the presenter's window keeps of a talk, so that its clock survives a reload with no other window
 * to ask: in session storage, from when the clock starts until it is reset or the window is closed.
 */

/** @param name of the room. @returns null where nothing was kept, or the browser refuses storage */
export function readKeptTalk(name: string): RoomState | null {
  try {
    return parseRoomState(JSON.parse(sessionStorage.getItem(name) ?? 'null'));
  } catch {
    return null;
  }
}

export function keepTalk(name: string, state: RoomState): void {
  try {
    if (isClockStarted(state.clock)) sessionStorage.setItem(name, JSON.stringify(state));
    else sessionStorage.removeItem(name);
  } catch {
    // The clock then lasts as long as the page.
  }
}
