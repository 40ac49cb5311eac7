import { describe, expect, it } from 'vitest';

import { deaths, healthy, smokingTopic } from '#src/narrative/outcomes/testTopics.ts';
import type { GapChange } from '#src/statistics/gapChange.ts';

import { gapChangeSentences } from './gapChangeSentences.ts';

const estimate = (value: number, lower: number, upper: number) => ({ value, lower, upper });

const say = (gapChange: GapChange, indicator = healthy) =>
  gapChangeSentences({ areaName: 'Blackpool', comparatorName: 'England', indicator, gapChange });
type Kind = 'narrowed' | 'widened' | 'no-clear-change';
/** Gaps with a change ± 1. */
const gap = (kind: Kind, before: number, after: number, more = {}): GapChange => ({
  kind,
  from: '2012–14',
  to: '2022–24',
  scale: 'difference',
  chance: 0.01,
  slope: null,
  absolute: {
    kind,
    before: estimate(before, before - 1, before + 1),
    after: estimate(after, after - 1, after + 1),
    change: estimate(after - before, after - before - 1, after - before + 1),
  },
  relative: null,
  ...more,
});

describe('gapChangeSentences', () => {
  it('gives the change with its interval, and the size in both periods', () => {
    expect(say(gap('narrowed', 12, 4))).toEqual([
      'The gap between Blackpool and England narrowed by 8.0 years (7.0 to 9.0): 12.0 in 2012–14, 4.0 in 2022–24.',
    ]);
    expect(say(gap('no-clear-change', 9.5, 10), smokingTopic)).toEqual([
      'The gap between Blackpool and England did not clearly change (0.5 percentage points, −0.5 to 1.5): 9.5 in 2012–14, 10.0 in 2022–24.',
    ]);
  });

  it('gives the slope between the two ends, and says where it doesn’t bear them out', () => {
    const slope = { perYear: estimate(0.134, -0.138, 0.406), periods: 10 };
    expect(say(gap('widened', 0.1, 2, { slope, isAtEndsOnly: true }), smokingTopic)).toEqual([
      'The gap between Blackpool and England widened by 1.9 percentage points (0.9 to 2.9), clear at the ends only: 0.1 in 2012–14, 2.0 in 2022–24.',
      'Over the ten periods that share no year it changed by 0.13 percentage points (−0.14 to 0.41) a year.',
    ]);
    expect(say(gap('widened', 1, 3, { isAtEndsOnly: true }))[1]).toBe(
      'Too few other periods share no year to bear that out.',
    );
  });

  it('gives a rate’s gap as the ratio by which it is judged', () => {
    const relative = {
      kind: 'widened',
      before: estimate(1.5, 1.4, 1.6),
      after: estimate(1.94, 1.7, 2.2),
      change: estimate(1.29, 1.1, 1.5),
    };
    const slope = { perYear: estimate(1.026, 1.0101, 1.042), periods: 4 };
    expect(say(gap('widened', 20, 19, { relative, slope, scale: 'ratio' }), deaths)).toEqual([
      'The gap between Blackpool and England widened by a factor of 1.29 (1.10 to 1.50): ratio 1.50 in 2012–14, 1.94 in 2022–24.',
      'Over the four periods that share no year the ratio changed by 2.6% (1.0 to 4.2) a year.',
    ]);
    const crossed = { ...relative, before: estimate(0.97, 0.9, 1.05) };
    expect(say(gap('widened', -1, 19, { relative: crossed, scale: 'ratio' }), deaths)[0]).toBe(
      'The ratio of Blackpool to England went from 0.97 in 2012–14 to 1.94 in 2022–24, by a factor of 1.29 (1.10 to 1.50).',
    );
  });

  it('says of a ratio that did not clearly change by what factor it may have', () => {
    const relative = {
      kind: 'no-clear-change',
      before: estimate(1.52, 1.3, 1.8),
      after: estimate(1.56, 1.33, 1.82),
      change: estimate(1.03, 0.82, 1.29),
    };
    expect(say(gap('no-clear-change', 16, 17, { relative, scale: 'ratio' }), deaths)[0]).toBe(
      'The gap between Blackpool and England did not clearly change (factor 1.03, 0.82 to 1.29): ratio 1.52 in 2012–14, 1.56 in 2022–24.',
    );
  });

  it('calls a gap in the place’s favour a lead, whose growth is positive', () => {
    const slope = { perYear: estimate(-0.8, -1, -0.6), periods: 4 };
    expect(say(gap('widened', -2, -10, { isAhead: true, slope }))).toEqual([
      'The lead of Blackpool over England grew by 8.0 years (7.0 to 9.0): 2.0 in 2012–14, 10.0 in 2022–24.',
      'Over the four periods that share no year it changed by 0.80 years (0.60 to 1.00) a year.',
    ]);
    expect(say(gap('narrowed', -10, -2, { isAhead: true }))[0]).toContain('over England shrank by');
    expect(say(gap('no-clear-change', -2, -2.5, { isAhead: true }))[0]).toContain(
      'did not clearly change (0.5 years, −0.5 to 1.5)',
    );
  });

  it('says which side the place was on where it changed, and neither “closed” nor “opened”', () => {
    expect(say(gap('narrowed', 0.1, -7.2))).toEqual([
      'Blackpool went from 0.1 years behind England in 2012–14 to 7.2 ahead in 2022–24: 7.3 years (6.3 to 8.3).',
    ]);
    expect(say(gap('widened', -8, 10, { isAtEndsOnly: true }))[0]).toBe(
      'Blackpool went from 8.0 years ahead of England in 2012–14 to 10.0 behind in 2022–24: 18.0 years (17.0 to 19.0), clear at the ends only.',
    );
    expect(say(gap('no-clear-change', -0.4, 0.01))[0]).toBe(
      'Blackpool went from 0.4 years ahead of England in 2012–14 to level in 2022–24, no clear change (0.4 years, −0.6 to 1.4).',
    );
    expect(say(gap('widened', -0.01, 4), smokingTopic)[0]).toContain(
      'from level with England in 2012–14 to 4.0 percentage points behind in 2022–24',
    );
  });

  it('says “none” for no gap', () => {
    expect(say(gap('widened', 0, -10, { isAhead: true }))[0]).toContain(
      'none in 2012–14, 10.0 in 2022–24.',
    );
    expect(say(gap('narrowed', 3, 0))[0]).toContain('3.0 in 2012–14, none in 2022–24.');
  });

  it('says why it is not judged', () => {
    expect(say({ kind: 'not-judged', because: 'overlapping-periods' })).toEqual([
      'Whether the gap between Blackpool and England changed is not judged: the periods overlap.',
    ]);
    expect(say({ kind: 'not-judged', because: 'no-comparator' })[0]).toContain(
      'not judged: there are no figures for England.',
    );
  });
});
