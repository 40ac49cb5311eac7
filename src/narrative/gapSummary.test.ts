import { describe, expect, test } from 'vitest';

import type { GapChange } from '#src/statistics/gap.ts';

import { gapSummary } from './gapSummary.ts';
import { changed, unjudged } from './testGaps.ts';

const gap = (name: string, change: GapChange) => ({ name, change });

describe('gapSummary', () => {
  test('names the places whose gap changed, and only those', () => {
    expect(
      gapSummary(
        [
          gap('Ashton', changed('narrowed')),
          gap('Burley', changed('widened')),
          gap('Corby', changed('no-clear-change')),
          gap('Dale', changed('no-clear-change')),
        ],
        'England',
      ),
    ).toBe(
      'The gap to England narrowed in Ashton and the gap to England widened in Burley between 2012–14 and 2022–24; no clear change in the other places.',
    );
  });

  test('says so when nothing clearly changed', () => {
    expect(gapSummary([gap('Ashton', changed('no-clear-change'))], 'England')).toBe(
      'No place’s gap to England clearly changed between 2012–14 and 2022–24.',
    );
  });

  test('does not call a growing lead a widening gap', () => {
    expect(
      gapSummary(
        [
          gap('Ashton', changed('widened', { ahead: true })),
          gap('Burley', changed('no-clear-change')),
        ],
        'England',
      ),
    ).toBe(
      'The lead over England grew in Ashton between 2012–14 and 2022–24; no clear change in the other place.',
    );
  });

  test('claims nothing without limits', () => {
    expect(gapSummary([gap('Ashton', unjudged)], 'England')).toBe(
      'Whether the gap to England is closing can’t be judged.',
    );
    expect(gapSummary([], 'England')).toMatch(/can’t be judged/);
  });

  test('says each pair of periods where the places have several', () => {
    const later = { from: '2013–15' };
    expect(
      gapSummary(
        [
          gap('Ashton', changed('no-clear-change')),
          gap('Burley', changed('widened')),
          gap('Corby', changed('no-clear-change', later)),
          gap('Dale', unjudged),
        ],
        'England',
      ),
    ).toBe(
      'The gap to England widened in Burley between 2012–14 and 2022–24; no clear change in Ashton. The gap to England did not clearly change in Corby between 2013–15 and 2022–24.',
    );
  });
});
