import { describe, expect, test } from 'vitest';

import type { GapChange } from '#src/statistics/gapChange.ts';

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
      'Between 2012–14 and 2022–24 the gap to England narrowed in Ashton and widened in Burley; no clear change in the other places.',
    );
  });

  test('says which changes are clear at the ends only', () => {
    const ends = changed('widened', { isAtEndsOnly: true });
    expect(gapSummary([gap('Ashton', ends), gap('Burley', changed('widened'))], 'England')).toBe(
      'Between 2012–14 and 2022–24 the gap to England widened in Ashton (clear at the ends only) and Burley.',
    );
    const name = (n: number) => `Kettlemoor and the Long Marshes beyond the hills, part ${n}`;
    const many = [1, 2, 3].map((n) => gap(name(n), n === 1 ? ends : changed('widened')));
    expect(gapSummary(many, 'England')).toBe(
      'Between 2012–14 and 2022–24 the gap to England widened in three places (one clear at the ends only).',
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
          gap('Ashton', changed('widened', { isAhead: true })),
          gap('Burley', changed('no-clear-change')),
        ],
        'England',
      ),
    ).toBe(
      'Between 2012–14 and 2022–24 the lead of Ashton over England grew; no clear change in the other place.',
    );
  });

  test('claims nothing without limits', () => {
    expect(gapSummary([gap('Ashton', unjudged)], 'England')).toBe(
      'Whether the gap to England is closing can’t be judged.',
    );
    expect(gapSummary([], 'England')).toMatch(/can’t be judged/);
  });

  test('has a sentence for each pair of periods', () => {
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
      'Between 2012–14 and 2022–24 the gap to England widened in Burley; no clear change in Ashton. In Corby there was no clear change between 2013–15 and 2022–24.',
    );
  });

  test('counts places where their names would make it too long', () => {
    const names = ['Kettlemoor and the Long Marshes', 'Dunmarsh', 'Elmhythe', 'Gorsedale'];
    const widened = names.map((name) => gap(`${name} and beyond`, changed('widened')));
    expect(gapSummary([...widened, gap('Corby', changed('narrowed'))], 'North West')).toBe(
      'Between 2012–14 and 2022–24 the gap to the North West narrowed in one place and widened in four places.',
    );
  });

  test('says “another” of a second one', () => {
    const name = (n: number) => `Kettlemoor and the Long Marshes beyond the hills, part ${n}`;
    expect(
      gapSummary(
        [gap(name(1), changed('narrowed')), gap(name(2), changed('widened'))],
        'North West',
      ),
    ).toBe(
      'Between 2012–14 and 2022–24 the gap to the North West narrowed in one place and widened in another.',
    );
  });

  test('uses the noun it is given', () => {
    const gaps = [gap('Ashton', changed('widened')), gap('Burley', changed('no-clear-change'))];
    expect(gapSummary(gaps, 'Mercia', 'district')).toBe(
      'Between 2012–14 and 2022–24 the gap to Mercia widened in Ashton; no clear change in the other district.',
    );
    expect(gapSummary(gaps.slice(1), 'Mercia', 'district')).toMatch(/^No district’s gap to Mercia/);
  });

  test('judges no gap where neither side is better', () => {
    const neutral = { kind: 'not-judged', because: 'no-better-side' } as const;
    expect(gapSummary([gap('Ashton', neutral)], 'England')).toBe(
      'Neither higher nor lower is better, so no gap is judged.',
    );
  });
});
