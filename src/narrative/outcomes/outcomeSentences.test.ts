import { describe, expect, it } from 'vitest';

import type { Trend } from '#src/statistics/trend.ts';

import { chartDescription, trendSentence } from './outcomeSentences.ts';
import { about, boys, deaths, healthy, number, smokingTopic } from './testTopics.ts';

const estimate = (value: number, lower: number, upper: number) => ({ value, lower, upper });

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
      'The trend in healthy life expectancy in the North West is not judged: no margin of error is published.',
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
