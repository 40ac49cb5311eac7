import { describe, expect, test } from 'vitest';

import type { GapChange } from '#src/statistics/gap.ts';

import { gapSummary } from './gapSummary.ts';

const changed = (kind: 'narrowed' | 'widened' | 'no-clear-change', ahead = false): GapChange => ({
  kind,
  from: '2011–13',
  to: '2022–24',
  before: 5,
  after: 4,
  change: { value: -1, lower: -2, upper: -0.5 },
  ...(ahead && { ahead: true }),
});
const unjudged: GapChange = { kind: 'not-judged', because: 'no-limits' };
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
      'The gap to England narrowed in Ashton and the gap to England widened in Burley since 2011–13; no clear change in the other places.',
    );
  });

  test('says so when nothing clearly changed', () => {
    expect(gapSummary([gap('Ashton', changed('no-clear-change'))], 'England')).toBe(
      'No place’s gap to England clearly changed since 2011–13.',
    );
  });

  test('does not call a growing lead a widening gap', () => {
    expect(
      gapSummary(
        [gap('Ashton', changed('widened', true)), gap('Burley', changed('no-clear-change'))],
        'England',
      ),
    ).toBe(
      'The lead over England grew in Ashton since 2011–13; no clear change in the other place.',
    );
  });

  test('claims nothing without limits', () => {
    expect(gapSummary([gap('Ashton', unjudged)], 'England')).toBe(
      'Whether the gap to England is closing can’t be judged.',
    );
    expect(gapSummary([], 'England')).toMatch(/can’t be judged/);
  });
});
