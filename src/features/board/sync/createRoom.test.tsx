import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';

import { UNSTARTED_CLOCK } from '#src/features/board/clock/talkClock.ts';

import { createRoom, type TalkRoom } from './createRoom.ts';
import { parseRoomState } from './parseRoomState.ts';

/** Channels whose messages wait until the test delivers them. */
class WaitingChannel extends EventTarget {
  static readonly open: WaitingChannel[] = [];
  readonly waiting: unknown[] = [];
  readonly name: string;
  constructor(name: string) {
    super();
    this.name = name;
    WaitingChannel.open.push(this);
  }
  postMessage(data: unknown): void {
    for (const other of WaitingChannel.open)
      if (other !== this && other.name === this.name) other.waiting.push(structuredClone(data));
  }
  deliver(): boolean {
    if (this.waiting.length === 0) return false;
    this.dispatchEvent(new MessageEvent('message', { data: this.waiting.shift() }));
    return true;
  }
  close(): void {
    WaitingChannel.open.splice(WaitingChannel.open.indexOf(this), 1);
  }
}

/** Delivers what waits. @returns how many messages that took */
function deliverAll(): number {
  let delivered = 0;
  while (WaitingChannel.open.some((channel) => channel.deliver())) {
    delivered += 1;
    if (delivered > 10_000) throw new Error('The windows never stop telling each other');
  }
  return delivered;
}

type Window = {
  readonly room: TalkRoom;
  readonly channel: WaitingChannel;
  readonly isKept: boolean;
  readonly leave: () => void;
};

function openWindow(slide: number, isKept = false): Window {
  const room = createRoom('talk', { isKept });
  const leave = room.subscribe(() => undefined);
  const channel = WaitingChannel.open.at(-1);
  if (!channel) throw new Error('It joined without a channel');
  room.arrive(slide);
  return { room, channel, isKept, leave };
}

/** Its address says where it was. */
function reload({ room, isKept, leave }: Window): Window {
  leave();
  return openWindow(room.state().slide, isKept);
}

const which = fc.nat({ max: 5 });
const slide = fc.integer({ min: 1, max: 12 });
/** Seconds that pass before the step; a machine’s time may be set back. */
const passing = fc.integer({ min: -2, max: 30 });
const step = fc.record({
  passing,
  which,
  slide,
  what: fc.constantFrom('move', 'move', 'blank', 'reload', 'open', 'close', 'deliver', 'lose'),
});

/** The room's window and the presenter's, on the first slide. */
function startTalk() {
  vi.stubGlobal('BroadcastChannel', WaitingChannel);
  WaitingChannel.open.length = 0;
  sessionStorage.clear();
  let now = Date.UTC(2026, 10, 26, 9);
  vi.spyOn(Date, 'now').mockImplementation(() => now);
  const presenter = openWindow(1, true);
  const windows = [presenter, openWindow(1)];
  return {
    presenter,
    windows,
    slides: () => windows.map(({ room }) => room.state().slide),
    pass: (seconds: number) => {
      now += seconds * 1000;
    },
    end: () => {
      for (const { leave } of windows) leave();
    },
  };
}

test('however moves, reloads, third windows and messages mix, all windows agree in the end', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const { windows, pass, end } = startTalk();
      for (const { what, ...of } of steps) {
        pass(of.passing);
        const at = of.which % windows.length;
        const window = windows[at];
        if (!window) continue;
        if (what === 'move') window.room.arrive(of.slide);
        if (what === 'blank') window.room.change(({ isBlank }) => ({ isBlank: !isBlank }));
        if (what === 'reload') windows[at] = reload(window);
        if (what === 'open' && windows.length < 4) windows.push(openWindow(of.slide));
        if (what === 'close' && windows.length > 1) windows.splice(at, 1)[0]?.leave();
        if (what === 'deliver') window.channel.deliver();
        if (what === 'lose') {
          // A frozen window that misses what was told says what it knows as it wakes.
          window.channel.waiting.length = 0;
          document.dispatchEvent(new Event('resume'));
        }
      }
      deliverAll();
      const [first, ...others] = windows.map(({ room }) => room.state());
      for (const other of others) expect(other).toEqual(first);
      end();
    }),
    { numRuns: 500 },
  );
});

test('where messages come before the next move, all show the last move', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ which, slide, reloads: fc.boolean() }), { minLength: 1, maxLength: 50 }),
      (steps) => {
        const { windows, slides, pass, end } = startTalk();
        for (const { which: chosen, slide: to, reloads } of steps) {
          pass(1);
          const at = chosen % windows.length;
          const window = windows[at];
          if (!window) continue;
          if (reloads) windows[at] = reload(window);
          else window.room.arrive(to);
          deliverAll();
        }
        const last = steps.findLast(({ reloads }) => !reloads)?.slide ?? 1;
        expect(slides()).toEqual([last, last]);
        end();
      },
    ),
    { numRuns: 200 },
  );
});

test('a third window that opens at another slide follows', () => {
  const { presenter, windows, slides, end } = startTalk();
  presenter.room.arrive(7);
  deliverAll();
  windows.push(openWindow(3));
  // It tells two windows, and each answers the two others.
  expect(deliverAll()).toBe(6);
  expect(slides()).toEqual([7, 7, 7]);
  end();
});

test('another slide ends a blank screen, in every window', () => {
  const { presenter, windows, end } = startTalk();
  presenter.room.change(() => ({ isBlank: true }));
  deliverAll();
  expect(windows.map(({ room }) => room.state().isBlank)).toEqual([true, true]);
  windows[1]?.room.arrive(2);
  deliverAll();
  expect(windows.map(({ room }) => room.state().isBlank)).toEqual([false, false]);
  end();
});

test('the presenter alone goes on after a reload, clock and all', () => {
  const { presenter, windows, pass, end } = startTalk();
  windows.pop()?.leave();
  pass(60);
  presenter.room.arrive(2);
  const before = presenter.room.state();
  pass(5);
  const reloaded = reload(presenter);
  expect(reloaded.room.state()).toEqual(before);
  expect(before.clock.since).toBe(Date.UTC(2026, 10, 26, 9, 1));
  reloaded.leave();
  end();
});

test('nothing is kept before the clock starts, nor after it is reset', () => {
  const { presenter, end } = startTalk();
  expect(sessionStorage).toHaveLength(0);
  presenter.room.arrive(2);
  expect(sessionStorage).toHaveLength(1);
  presenter.room.change(() => ({ clock: UNSTARTED_CLOCK }));
  expect(sessionStorage).toHaveLength(0);
  end();
});

test('a browser without channels has a talk of one window', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  const room = createRoom('talk', { isKept: false });
  const shown: number[] = [];
  const leave = room.subscribe(() => shown.push(room.state().slide));
  room.arrive(1);
  room.arrive(2);
  leave();
  expect(shown).toEqual([1, 2]);
});

test.each([
  null,
  'next',
  {},
  {
    slide: 'two',
    isBlank: false,
    version: 1,
    window: 'a',
    clock: { since: null, talk: 0, slide: 0 },
  },
  { slide: 2, isBlank: false, version: Number.NaN, window: 'a', clock: null },
  {
    slide: 2,
    isBlank: false,
    version: 1,
    window: 'a',
    clock: { since: 'now', talk: 0, slide: 0 },
  },
  { slide: 2, isBlank: false, version: 1, window: 'a' },
])('what is no state is not followed: %j', (value) => {
  expect(parseRoomState(value)).toBeNull();
});
