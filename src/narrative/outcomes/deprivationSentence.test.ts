import { describe, expect, it } from 'vitest';

import { deprivationSentence, shareOf, decileSentence } from './deprivationSentence.ts';

const place = (deciles: number[]) => ({
  name: 'Northshore',
  deprivation: { edition: 'Indices 2025', deciles, sources: [] },
});
const some = place([38, 13, 8, 19, 7, 4, 4, 1, 0, 0]);

describe('deprivationSentence', () => {
  it('says how many small areas are in the most deprived tenth', () => {
    expect(deprivationSentence(some)).toBe(
      'In Northshore 38 of 94 small areas (40%) are among the most deprived tenth in England.',
    );
  });

  it('says that none is in a tenth with a count of zero', () => {
    expect(deprivationSentence({ name: 'Northshore', deprivation: null })).toContain('not found');
  });
});

describe('decileSentence', () => {
  it.each([
    [0, '38 of 94 small areas (40%) are in the most deprived tenth'],
    [1, '13 of 94 small areas (14%) are in the second most deprived tenth'],
    [4, '7 of 94 small areas (7%) are in the fifth most deprived tenth'],
    [5, '4 of 94 small areas (4%) are in the fifth least deprived tenth'],
    [7, '1 of 94 small areas (1%) is in the third least deprived tenth'],
    [8, 'none of the 94 small areas is in the second least deprived tenth'],
    [9, 'none of the 94 small areas is in the least deprived tenth'],
  ])('names tenth %i', (n, words) => {
    expect(decileSentence(some, n)).toBe(`In Northshore ${words} in England.`);
  });
});

describe('shareOf', () => {
  it('does not round some to none', () => {
    expect(shareOf(1, 1_000)).toBe('under 1%');
    expect(shareOf(0, 1_000)).toBe('0%');
  });
});
