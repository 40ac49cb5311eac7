import { expect, it } from 'vitest';

import { STATUSES } from '#src/contract/plain/words.ts';

import { statusMeaning } from './statusMeaning.ts';
import { statusLabel } from './statusWords.ts';

it('has a label and a meaning of its own for every status, and for none', () => {
  const all = [...STATUSES, null];
  expect(new Set(all.map(statusLabel)).size).toBe(9);
  expect(new Set(all.map(statusMeaning)).size).toBe(9);
  for (const status of all) {
    expect(statusLabel(status)).toMatch(/^[A-Z][a-z ]+$/);
    expect(statusMeaning(status)).toMatch(/^[A-Z].*\.$/);
  }
});

it('says that the power has not moved, for every status where it has not', () => {
  for (const status of ['announced', 'preparing', 'shadow'] as const)
    expect(statusMeaning(status)).toContain('The power has not moved.');
  expect(statusMeaning('delegated')).toContain('The power has moved');
});
