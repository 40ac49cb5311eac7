import { describe, expect, it } from 'vitest';

import type { Change } from '#src/statistics/change.ts';
import type { GapChange } from '#src/statistics/gap.ts';
import type { Trend } from '#src/statistics/trend.ts';

import {
  changeSentence,
  chartDescription,
  gapSentence,
  trendSentence,
} from './outcomeSentences.ts';
import { about, boys, deaths, healthy, number, smoking } from './testTopics.ts';

const estimate = (value: number, lower: number, upper: number) => ({ value, lower, upper });
const ends = { from: '2012–14', to: '2022–24' };

describe('changeSentence', () => {
  const say = (change: Change, indicator = healthy) =>
    changeSentence({ areaName: 'Blackpool', indicator, change, sex: 'Male' });
  const fell = {
    ...ends,
    before: estimate(55.5, 53.3, 57.7),
    after: estimate(50.9, 47.3, 54.4),
    change: estimate(-4.6, -8.776, -0.424),
    comparison: 'difference',
  } as const;
  const died = {
    from: '2001–03',
    to: '2022–24',
    before: estimate(77.9, 69.2, 87.3),
    after: estimate(54.4, 47.4, 62.1),
    change: estimate(0.6986, 0.5844, 0.8352),
    comparison: 'ratio',
  } as const;

  it('says from what to what, in which periods, for better or worse and by how much', () => {
    expect(say({ kind: 'worsened', ...fell })).toBe(
      'Men’s healthy life expectancy in Blackpool fell from 55.5 years in 2012–14 to 50.9 in 2022–24, a change for the worse of 4.6 years (0.4 to 8.8).',
    );
    expect(say({ kind: 'improved', ...died }, { ...deaths })).toBe(
      'Men’s preventable cardiovascular deaths in Blackpool fell from 77.9 per 100,000 in 2001–03 to 54.4 in 2022–24, a change for the better (ratio 0.70, 0.58 to 0.84).',
    );
  });

  it('says percentage points of a per cent', () => {
    const rose = {
      ...fell,
      before: estimate(23.4, 20, 27),
      after: estimate(33, 30, 36),
      change: estimate(9.6, 5, 14.2),
    };
    expect(say({ kind: 'worsened', ...rose }, smoking)).toBe(
      'Men’s adult smoking in Blackpool rose from 23.4% in 2012–14 to 33.0% in 2022–24, a change for the worse of 9.6 percentage points (5.0 to 14.2).',
    );
  });

  it('does not call a change good or bad where neither side is', () => {
    expect(say({ kind: 'fell', ...fell })).toContain('in 2022–24, by 4.6 years (');
    expect(say({ kind: 'fell', ...fell })).not.toMatch(/better|worse/);
  });

  it('says a rate’s difference in its unit where a zero allowed no ratio', () => {
    const none = {
      ...fell,
      before: estimate(9, 5, 13),
      after: estimate(0, 0, 6),
      change: estimate(-9, -14, -4),
    };
    expect(say({ kind: 'improved', ...none }, deaths)).toContain(
      'fell from 9.0 per 100,000 in 2012–14 to 0 in 2022–24, a change for the better of 9.0 per 100,000 (4.0 to 14.0).',
    );
  });

  it('claims no change that is not clear', () => {
    expect(say({ kind: 'no-clear-change', ...fell, change: estimate(-1.2, -4, 1.6) })).toBe(
      'There was no clear change in men’s healthy life expectancy in Blackpool between 2012–14 and 2022–24 (−1.2 years, −4.0 to 1.6).',
    );
    expect(
      say(
        { kind: 'no-clear-change', ...died, ...ends, change: estimate(1.134, 0.928, 1.385) },
        deaths,
      ),
    ).toContain('between 2012–14 and 2022–24 (ratio 1.13, 0.93 to 1.39).');
  });

  it('says why it is not judged', () => {
    expect(say({ kind: 'not-judged', because: 'overlapping-periods' })).toBe(
      'Change in men’s healthy life expectancy in Blackpool is not judged: the periods overlap.',
    );
  });
});

describe('trendSentence', () => {
  const say = (trend: Trend, indicator = healthy) =>
    trendSentence({ areaName: 'North West', indicator, trend });
  const chain = { from: '2013–15', to: '2022–24', periods: 4 } as const;

  it('says which way, between which periods and how fast', () => {
    expect(
      say({
        kind: 'worsening',
        ...chain,
        perYear: estimate(-0.512, -0.98, -0.044),
        comparison: 'difference',
      }),
    ).toBe(
      'There is a trend for the worse in healthy life expectancy in the North West from 2013–15 to 2022–24: down 0.51 years (0.04 to 0.98) a year.',
    );
    expect(
      say(
        {
          kind: 'rising',
          ...chain,
          perYear: estimate(1.02, 1.01, 1.03),
          comparison: 'ratio',
        },
        deaths,
      ),
    ).toBe(
      'There is a rising trend in preventable cardiovascular deaths in the North West from 2013–15 to 2022–24: up 2.0% (1.0 to 3.0) a year.',
    );
  });

  it('claims none that is not clear, and says when periods are too few', () => {
    expect(
      say({
        kind: 'no-clear-trend',
        ...chain,
        perYear: estimate(0, -1, 1),
        comparison: 'difference',
      }),
    ).toBe(
      'There is no clear trend in healthy life expectancy in the North West from 2013–15 to 2022–24.',
    );
    expect(say({ kind: 'not-judged', because: 'too-few-periods' })).toBe(
      'There are too few periods to tell a trend in healthy life expectancy in the North West: it takes four that share no day.',
    );
    expect(say({ kind: 'not-judged', because: 'no-limits' })).toBe(
      'The trend in healthy life expectancy in the North West is not judged: there are no limits to judge by.',
    );
  });
});

describe('gapSentence', () => {
  const say = (gapChange: GapChange, indicator = healthy) =>
    gapSentence({ areaName: 'Blackpool', comparatorName: 'England', indicator, gapChange });
  type Kind = 'narrowed' | 'widened' | 'no-clear-change';
  const gap = (kind: Kind, before: number, after: number, more = {}): GapChange => ({
    kind,
    ...ends,
    absolute: {
      kind,
      before: estimate(before, before - 1, before + 1),
      after: estimate(after, after - 1, after + 1),
      change: estimate(after - before, after - before - 1, after - before + 1),
    },
    relative: null,
    ...more,
  });

  it('says the size then and now', () => {
    expect(say(gap('narrowed', 12, 4))).toBe(
      'On healthy life expectancy the gap between Blackpool and England narrowed: 12.0 years in 2012–14, 4.0 in 2022–24.',
    );
    expect(say(gap('no-clear-change', 9, 10), smoking)).toBe(
      'On adult smoking the gap between Blackpool and England did not clearly change: 9.0 percentage points in 2012–14, 10.0 in 2022–24.',
    );
  });

  it('says a rate’s gap as the ratio by which it was judged', () => {
    const relative = {
      kind: 'widened',
      before: estimate(1.5, 1.4, 1.6),
      after: estimate(1.94, 1.7, 2.2),
      change: estimate(1.29, 1.1, 1.5),
    };
    expect(say(gap('widened', 20, 19, { relative }), deaths)).toBe(
      'On preventable cardiovascular deaths the gap between Blackpool and England widened: ratio 1.50 in 2012–14, 1.94 in 2022–24.',
    );
  });

  it('calls a gap in the place’s favour a lead', () => {
    expect(say(gap('widened', -2, -10, { ahead: true }))).toBe(
      'On healthy life expectancy the lead of Blackpool over England grew: 2.0 years in 2012–14, 10.0 in 2022–24.',
    );
    expect(say(gap('narrowed', -10, -2, { ahead: true }))).toContain('over England shrank:');
  });

  it('says the sides where the place changed them', () => {
    expect(say(gap('narrowed', 8, -10))).toContain(
      'narrowed: 8.0 years behind in 2012–14, 10.0 ahead in 2022–24.',
    );
  });

  it('says why it is not judged', () => {
    expect(say({ kind: 'not-judged', because: 'overlapping-periods' })).toBe(
      'Whether the gap between Blackpool and England in healthy life expectancy changed is not judged: the periods overlap.',
    );
    expect(say({ kind: 'not-judged', because: 'no-comparator' })).toContain(
      'not judged: there are no figures for England.',
    );
  });
});

describe('chartDescription', () => {
  it('gives every figure, and says what the brackets are', () => {
    expect(
      chartDescription({
        indicator: healthy,
        period: '2022–24',
        areas: [
          { name: 'Blackpool', observation: boys },
          { name: 'Lancashire', observation: { ...about(), state: 'suppressed' } },
          { name: 'South Cumbria', observation: null },
        ],
      }),
    ).toBe(
      'Healthy life expectancy, years, 2022–24. Blackpool: 50.9 (47.3 to 54.4). Lancashire: suppressed. South Cumbria: no figure. 95% limits are in brackets.',
    );
  });

  it('says nothing of brackets where there are none', () => {
    expect(
      chartDescription({
        indicator: smoking,
        period: '2012 to 2023',
        areas: ['Blackpool', 'England'],
      }),
    ).toBe('Adult smoking, per cent, 2012 to 2023: Blackpool; England.');
    expect(
      chartDescription({
        indicator: smoking,
        period: '2023',
        areas: [{ name: 'Blackpool', observation: number(20) }],
      }),
    ).toBe('Adult smoking, per cent, 2023. Blackpool: 20.0%.');
    expect(chartDescription({ indicator: smoking, period: '2023', areas: [] })).toBe(
      'Adult smoking, per cent, 2023: no areas.',
    );
  });
});
