import { expect, test } from 'vitest';

import {
  clockOfNextSlide,
  isClockStarted,
  pauseClock,
  readClock,
  startClock,
  UNSTARTED_CLOCK,
} from './talkClock.ts';

const NINE = Date.UTC(2026, 10, 26, 9);
const after = (seconds: number) => NINE + seconds * 1000;

test('the first move starts the talk, and each slide begins at nothing', () => {
  expect(isClockStarted(UNSTARTED_CLOCK)).toBe(false);
  const first = clockOfNextSlide(UNSTARTED_CLOCK, NINE);
  expect(isClockStarted(first)).toBe(true);
  expect(readClock(first, after(90))).toEqual({ talk: 90_000, slide: 90_000 });
  const second = clockOfNextSlide(first, after(90));
  expect(readClock(second, after(100))).toEqual({ talk: 100_000, slide: 10_000 });
});

test('a pause counts for neither, and lasts over a move until it is ended', () => {
  const paused = pauseClock(startClock(UNSTARTED_CLOCK, NINE), after(30));
  expect(readClock(paused, after(500))).toEqual({ talk: 30_000, slide: 30_000 });
  const moved = clockOfNextSlide(paused, after(500));
  expect(readClock(moved, after(900))).toEqual({ talk: 30_000, slide: 0 });
  const resumed = startClock(moved, after(900));
  expect(readClock(resumed, after(905))).toEqual({ talk: 35_000, slide: 5_000 });
  expect(startClock(resumed, after(910))).toBe(resumed);
});

test('a machine’s time that was set back counts nothing', () => {
  expect(readClock(startClock(UNSTARTED_CLOCK, NINE), NINE - 5_000)).toEqual({ talk: 0, slide: 0 });
});
