import { describe, expect, it } from 'vitest';

import { changed } from '#src/narrative/comparisons/gaps/testGaps.ts';

import { changeWords, gapWords, trendWords, verdictWords } from './verdictWords.ts';

const ends = { from: '2012–14', to: '2022–24' };
const estimate = { value: 1, lower: 0, upper: 2 };

describe('verdictWords', () => {
  it('says each verdict in words with an arrow', () => {
    expect(verdictWords({ kind: 'worse' }, 'England', 'higher-is-better')).toEqual({
      text: 'worse than England',
      arrow: '↓',
    });
    expect(verdictWords({ kind: 'better' }, 'North West', 'higher-is-better')).toEqual({
      text: 'better than the North West',
      arrow: '↑',
    });
    expect(verdictWords({ kind: 'no-clear-difference' }, 'England', 'neutral')).toEqual({
      text: 'no clear difference from England',
      arrow: '≈',
    });
  });

  it('points to where the number lies, also where higher is worse', () => {
    const arrow = (kind: 'better' | 'worse') =>
      verdictWords({ kind }, 'England', 'lower-is-better').arrow;
    expect([arrow('worse'), arrow('better')]).toEqual(['↑', '↓']);
    // Without saying which side is better there is none.
    expect(verdictWords({ kind: 'worse' }, 'England').arrow).toBe('');
  });

  it('says higher and lower where neither side is better', () => {
    expect(verdictWords({ kind: 'higher' }, 'England', 'neutral')).toEqual({
      text: 'higher than England',
      arrow: '↑',
    });
    expect(verdictWords({ kind: 'lower' }, 'England', 'neutral').arrow).toBe('↓');
  });

  it('says that comparing a part with its whole is approximate', () => {
    expect(verdictWords({ kind: 'worse', isApproximate: true }, 'Lancashire').text).toBe(
      'worse than Lancashire (approximate)',
    );
  });

  it.each([
    ['no-limits', 'not judged: no margin of error is published, so it may be chance'],
    ['different-periods', 'not judged: the figures are for different periods'],
    ['no-figure', 'not judged: no figure for this place'],
    ['no-comparator', 'not judged: no figure for England'],
  ] as const)('says why nothing is judged: %s', (because, text) => {
    expect(verdictWords({ kind: 'not-judged', because }, 'England')).toEqual({ text, arrow: '' });
  });
});

describe('changeWords', () => {
  const change = { ...ends, before: estimate, after: estimate, change: estimate };

  it.each([
    ['improved', 'improved 2012–14 to 2022–24'],
    ['worsened', 'worsened 2012–14 to 2022–24'],
    ['rose', 'rose 2012–14 to 2022–24'],
    ['no-clear-change', 'no clear change 2012–14 to 2022–24'],
  ] as const)('names both periods: %s', (kind, text) => {
    expect(changeWords({ kind, ...change, comparison: 'difference' })).toBe(text);
  });

  it.each([
    ['too-few-periods', 'change not judged: there are too few periods to tell'],
    ['no-limits', 'change not judged: no margin of error is published'],
    ['no-figures', 'change not judged: there are no figures'],
    ['overlapping-periods', 'change not judged: the periods overlap'],
  ] as const)('says why not: %s', (because, text) => {
    expect(changeWords({ kind: 'not-judged', because })).toBe(text);
  });
});

describe('trendWords', () => {
  const trend = { ...ends, periods: 4, perYear: estimate, comparison: 'difference' } as const;

  it.each([
    ['improving', 'improving trend 2012–14 to 2022–24'],
    ['worsening', 'worsening trend 2012–14 to 2022–24'],
    ['falling', 'falling trend 2012–14 to 2022–24'],
    ['no-clear-trend', 'no clear trend 2012–14 to 2022–24'],
  ] as const)('says %s', (kind, text) => {
    expect(trendWords({ kind, ...trend })).toBe(text);
  });

  it('says why not', () => {
    expect(trendWords({ kind: 'not-judged', because: 'too-few-periods' })).toBe(
      'trend not judged: there are too few periods to tell',
    );
  });
});

describe('gapWords', () => {
  it.each([
    ['narrowed', 'the gap to England: narrowed 2012–14 to 2022–24'],
    ['widened', 'the gap to England: widened 2012–14 to 2022–24'],
    ['no-clear-change', 'the gap to England: no clear change 2012–14 to 2022–24'],
  ] as const)('says %s', (kind, text) => {
    expect(gapWords(changed(kind), 'England')).toBe(text);
  });

  it('says where the gap is in the place’s favour', () => {
    expect(gapWords(changed('widened', { isAhead: true }), 'England')).toBe(
      'the gap to England, in the place’s favour: widened 2012–14 to 2022–24',
    );
    expect(gapWords(changed('no-clear-change', { isAhead: true }), 'England')).toBe(
      'the gap to England: no clear change 2012–14 to 2022–24',
    );
  });

  it('says why not', () => {
    expect(gapWords({ kind: 'not-judged', because: 'no-limits' }, 'North West')).toBe(
      'the gap to the North West is not judged: no margin of error is published',
    );
    expect(gapWords({ kind: 'not-judged', because: 'no-comparator' }, 'England')).toBe(
      'the gap to England is not judged: there are no figures for England',
    );
    expect(gapWords({ kind: 'not-judged', because: 'no-better-side' }, 'England')).toBe(
      'the gap to England is not judged: neither higher nor lower is better',
    );
  });
});
