import { expect, it } from 'vitest';

import { londonDay } from './londonDay.ts';

it('gives the date in London, in summer time, too', () => {
  expect(londonDay(new Date('2026-07-04T22:59:00Z'))).toBe('2026-07-04');
  expect(londonDay(new Date('2026-07-04T23:00:00Z'))).toBe('2026-07-05');
  expect(londonDay(new Date('2026-11-21T23:59:00Z'))).toBe('2026-11-21');
});
