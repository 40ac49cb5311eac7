import { describe, expect, it } from 'vitest';

import { gapWords, trendWords, verdictWords } from './verdictWords.ts';

const change = { value: 1, lower: 0, upper: 2 };
const between = { from: '2011–13', to: '2022–24', change };

describe('verdictWords', () => {
  it('says each verdict in words with an arrow', () => {
    expect(verdictWords({ kind: 'worse' }, 'England')).toEqual({
      text: 'worse than England',
      arrow: '↓',
    });
    expect(verdictWords({ kind: 'better' }, 'North West')).toEqual({
      text: 'better than the North West',
      arrow: '↑',
    });
    expect(verdictWords({ kind: 'no-clear-difference' }, 'England')).toEqual({
      text: 'no clear difference from England',
      arrow: '≈',
    });
  });

  it.each([
    ['no-limits', 'not judged: no limits are published'],
    ['no-figure', 'not judged: no figure for this place'],
    ['no-comparator', 'not judged: no figure for England'],
  ] as const)('says why nothing is judged: %s', (because, text) => {
    expect(verdictWords({ kind: 'not-judged', because }, 'England')).toEqual({ text, arrow: '' });
  });
});

describe('trendWords', () => {
  it.each([
    ['improved', 'improved since 2011–13'],
    ['worsened', 'worsened since 2011–13'],
    ['no-clear-change', 'no clear change since 2011–13'],
  ] as const)('says %s', (kind, text) => {
    expect(trendWords({ kind, ...between })).toBe(text);
  });

  it.each([
    ['too-few-periods', 'trend not judged: fewer than three periods can be compared'],
    ['no-limits', 'trend not judged: no limits are published'],
    ['no-figures', 'trend not judged: there are no figures'],
    ['overlapping-periods', 'trend not judged: the periods overlap'],
  ] as const)('says why not: %s', (because, text) => {
    expect(trendWords({ kind: 'not-judged', because })).toBe(text);
  });
});

describe('gapWords', () => {
  const gap = { ...between, before: 9, after: 10 };

  it.each([
    ['narrowed', 'the gap to England: narrowed since 2011–13'],
    ['widened', 'the gap to England: widened since 2011–13'],
    ['no-clear-change', 'the gap to England: no clear change since 2011–13'],
  ] as const)('says %s', (kind, text) => {
    expect(gapWords({ kind, ...gap }, 'England')).toBe(text);
  });

  it('says where the gap is in the place’s favour', () => {
    expect(gapWords({ kind: 'widened', ...gap, ahead: true }, 'England')).toBe(
      'the gap to England, in the place’s favour: widened since 2011–13',
    );
    expect(gapWords({ kind: 'no-clear-change', ...gap, ahead: true }, 'England')).toBe(
      'the gap to England: no clear change since 2011–13',
    );
  });

  it('says why not', () => {
    expect(gapWords({ kind: 'not-judged', because: 'no-limits' }, 'North West')).toBe(
      'the gap to the North West is not judged: no limits are published',
    );
    expect(gapWords({ kind: 'not-judged', because: 'no-comparator' }, 'England')).toBe(
      'the gap to England is not judged: there are no figures for England',
    );
  });
});
