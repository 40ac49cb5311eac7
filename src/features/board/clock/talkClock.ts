/**
 * How long the talk, and the slide on screen, have taken. It is made of times, not of ticks: it goes on
 * while a window sleeps or is reloaded. Times are milliseconds since 1970.
 */
export type TalkClock = {
  /** Since when it runs; null: it stands. */
  readonly since: number | null;
  /** Milliseconds counted before that, for the talk and for the slide. */
  readonly talk: number;
  readonly slide: number;
};

/** Stands at nothing, until the talk moves to another slide or the presenter starts it. */
export const UNSTARTED_CLOCK: TalkClock = { since: null, talk: 0, slide: 0 };

/** Milliseconds on the clock. A machine's time that was set back counts as none gone by. */
export function readClock(clock: TalkClock, now: number): { talk: number; slide: number } {
  const running = clock.since === null ? 0 : Math.max(0, now - clock.since);
  return { talk: clock.talk + running, slide: clock.slide + running };
}

export const isClockStarted = ({ since, talk }: TalkClock): boolean => since !== null || talk > 0;

export const startClock = (clock: TalkClock, now: number): TalkClock =>
  clock.since === null ? { ...clock, since: now } : clock;

export const pauseClock = (clock: TalkClock, now: number): TalkClock => ({
  ...readClock(clock, now),
  since: null,
});

/** The clock as another slide comes on: the first of them starts the talk, and a pause stays one. */
export const clockOfNextSlide = (clock: TalkClock, now: number): TalkClock => ({
  since: clock.since !== null || !isClockStarted(clock) ? now : null,
  talk: readClock(clock, now).talk,
  slide: 0,
});
