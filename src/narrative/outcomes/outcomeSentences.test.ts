import { describe, expect, it } from 'vitest';

import type { GapChange } from '#src/statistics/gapChange.ts';
import type { Trend } from '#src/statistics/trend.ts';

import { chartDescription, gapSentence, trendSentence } from './outcomeSentences.ts';
import { about, boys, deaths, healthy, number, smokingTopic } from './testTopics.ts';

const estimate = (value: number, lower: number, upper: number) => ({ value, lower, upper });
const ends = { from: '2012–14', to: '2022–24' };

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

  it('claims no trend that is not clear, and says when there are too few periods', () => {
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

  it('gives the size in both periods', () => {
    expect(say(gap('narrowed', 12, 4))).toBe(
      'On healthy life expectancy the gap between Blackpool and England narrowed: 12.0 years in 2012–14, 4.0 in 2022–24.',
    );
    expect(say(gap('no-clear-change', 9, 10), smokingTopic)).toBe(
      'On adult smoking the gap between Blackpool and England did not clearly change: 9.0 percentage points in 2012–14, 10.0 in 2022–24.',
    );
  });

  it('gives a rate’s gap as the ratio by which it is judged', () => {
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
    expect(say(gap('widened', -2, -10, { isAhead: true }))).toBe(
      'On healthy life expectancy the lead of Blackpool over England grew: 2.0 years in 2012–14, 10.0 in 2022–24.',
    );
    expect(say(gap('narrowed', -10, -2, { isAhead: true }))).toContain('over England shrank:');
  });

  it('says which side the place was on where it changed', () => {
    expect(say(gap('narrowed', 8, -10))).toContain(
      'closed: 8.0 years behind in 2012–14, 10.0 ahead in 2022–24.',
    );
    expect(say(gap('widened', -8, 10))).toContain(
      'opened: 8.0 years ahead in 2012–14, 10.0 behind in 2022–24.',
    );
    expect(say(gap('no-clear-change', -0.4, 0.01))).toContain(
      '0.4 years ahead in 2012–14, level in',
    );
  });

  it('says “none” for no gap, and puts the unit with the other size', () => {
    expect(say(gap('widened', 0, -10, { isAhead: true }))).toContain(
      'grew: none in 2012–14, 10.0 years in 2022–24.',
    );
    expect(say(gap('narrowed', 3, 0))).toContain('3.0 years in 2012–14, none in 2022–24.');
    expect(say(gap('widened', -0.01, 4), smokingTopic)).toContain(
      'level in 2012–14, 4.0 percentage points behind in 2022–24.',
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

  it('does not mention brackets where there are none', () => {
    expect(
      chartDescription({
        indicator: smokingTopic,
        period: '2012 to 2023',
        areas: ['Blackpool', 'England'],
      }),
    ).toBe('Adult smoking, per cent, 2012 to 2023: Blackpool; England.');
    expect(
      chartDescription({
        indicator: smokingTopic,
        period: '2023',
        areas: [{ name: 'Blackpool', observation: number(20) }],
      }),
    ).toBe('Adult smoking, per cent, 2023. Blackpool: 20.0%.');
    expect(chartDescription({ indicator: smokingTopic, period: '2023', areas: [] })).toBe(
      'Adult smoking, per cent, 2023: no areas.',
    );
  });
});
