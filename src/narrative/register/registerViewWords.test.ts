import { describe, expect, test } from 'vitest';

import { dayChangeSentence, dayChangeWords, filterSentence } from './registerViewWords.ts';

describe('what changed on a day', () => {
  const day = { day: '2023-04-01', cells: 28, places: null };

  test('counts the cells, and says “all” of all', () => {
    expect(dayChangeSentence({ ...day, changed: 12 })).toBe(
      'On 1 April 2023 12 of 28 cells changed.',
    );
    expect(dayChangeWords({ ...day, changed: 28 })).toBe('all 28 cells changed');
  });

  test('says that the places began, alone or with cells', () => {
    expect(dayChangeWords({ ...day, changed: 0, places: 4 })).toBe('the four places began');
    expect(dayChangeWords({ ...day, changed: 1, places: 4 })).toBe(
      'the four places began, and 1 of 28 cells changed',
    );
  });
});

describe('filterSentence', () => {
  const all = { shown: 4, total: 7, group: null, status: null, picked: 0 };

  test('says how many services of how many, and which', () => {
    expect(filterSentence({ ...all, group: 'Primary care' })).toBe(
      'Showing 4 of 7 services: Primary care.',
    );
    expect(filterSentence({ ...all, status: 'paused', picked: 1 })).toBe(
      'Showing 4 of 7 services: those marked “Paused” in at least one place. That cell is marked.',
    );
    expect(filterSentence({ ...all, group: 'Primary care', status: 'none', picked: 3 })).toBe(
      'Showing 4 of 7 services: those in Primary care marked “No decision found” in at least one place. Those 3 cells are marked.',
    );
  });

  test('says that no service is shown', () => {
    expect(filterSentence({ ...all, shown: 0, status: 'joint' })).toBe(
      'No service is marked “Joint” in any place on this date. Showing 0 of 7 services.',
    );
  });
});
