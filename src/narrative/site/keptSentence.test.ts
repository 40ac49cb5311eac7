import { expect, test } from 'vitest';

import { keptSentence } from './keptSentence.ts';

test('dates what a server said by London’s clock, in summer as in winter', () => {
  expect(keptSentence('2026-12-01T05:12:40.000Z')).toBe(
    'The record’s server gives no answer at the moment. This is what it said on 1 December 2026 at 05:12.',
  );
  expect(keptSentence('2026-06-30T23:30:00.000Z')).toContain('on 1 July 2026 at 00:30.');
});
