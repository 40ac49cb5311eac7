import { expect, test } from 'vitest';

import { clockText, overWords, paceWords, plannedSeconds, spokenTime } from './talkWords.ts';

test.each([
  [0, '0:00', '0 seconds'],
  [5.9, '0:05', '5 seconds'],
  [61, '1:01', '1 minute 1 second'],
  [120, '2:00', '2 minutes'],
  [3599, '59:59', '59 minutes 59 seconds'],
  [3723, '1:02:03', '62 minutes 3 seconds'],
])('%d seconds', (seconds, shown, spoken) => {
  expect(clockText(seconds)).toBe(shown);
  expect(spokenTime(seconds)).toBe(spoken);
});

test('a time is over from the first whole second on', () => {
  expect(overWords(90, 90)).toBeNull();
  expect(overWords(90.9, 90)).toBeNull();
  expect(overWords(91, 90)).toBe('0:01 over');
});

test('a talk is held against when its slide was to begin and end', () => {
  const slides = [{ seconds: 20 }, { seconds: 60 }, { seconds: 100 }];
  expect(plannedSeconds(slides)).toBe(180);
  // The second is planned from 0:20 to 1:20.
  expect(paceWords(5, slides, 2)).toBe('0:15 ahead of the plan');
  expect(paceWords(20, slides, 2)).toBe('on plan');
  expect(paceWords(80, slides, 2)).toBe('on plan');
  expect(paceWords(95, slides, 2)).toBe('0:15 behind the plan');
});
