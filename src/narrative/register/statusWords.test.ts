import { expect, it } from 'vitest';

import { STATUSES } from '#src/contract/plain/words.ts';

import { NO_DECISION, STATUS_WORDS } from './statusWords.ts';

it('has a label and a meaning of its own for every status', () => {
  expect(Object.keys(STATUS_WORDS)).toEqual([...STATUSES]);
  const all = [...Object.values(STATUS_WORDS), NO_DECISION];
  expect(new Set(all.map(({ label }) => label)).size).toBe(9);
  expect(new Set(all.map(({ meaning }) => meaning)).size).toBe(9);
  for (const { label, meaning } of all) {
    expect(label).toMatch(/^[A-Z][a-z ]+$/);
    expect(meaning).toMatch(/^[A-Z].*\.$/);
  }
});

it('says that the power has not moved, for every status where it has not', () => {
  for (const status of ['announced', 'preparing', 'shadow'] as const)
    expect(STATUS_WORDS[status].meaning).toContain('The power has not moved.');
  expect(STATUS_WORDS.delegated.meaning).toContain('The power has moved');
});
