import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Observation } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/words.ts';
import { gapChange } from '#src/statistics/gap.ts';
import { trendOf } from '#src/statistics/trend.ts';
import { verdictOf } from '#src/statistics/verdict.ts';

import {
  chartDescription,
  comparisonSentence,
  figureSentence,
  gapSentence,
  noFigureSentence,
  trendSentence,
  type Topic,
} from './outcomeSentences.ts';
import { FAULTS } from './testWords.ts';

const healthy: Topic = {
  name: 'Healthy life expectancy at birth',
  shortName: 'Healthy life expectancy',
  unit: 'years',
  decimals: 1,
  subject: 'At {period} rates a {person} born in {area} would have {value} in good health.',
  comparison: 'difference',
};
const smoking: Topic = {
  name: 'Adults who smoke',
  shortName: 'Adult smoking',
  unit: '%',
  decimals: 1,
  subject: 'In {period}, {value} of {adults} in {area} smoked.',
  comparison: 'difference',
};
const deaths: Topic = {
  name: 'Deaths under 75 from cardiovascular disease considered preventable',
  shortName: 'Preventable cardiovascular deaths',
  unit: 'per 100,000',
  decimals: 1,
  subject: 'In {period} the rate in {area} was {value}.',
  comparison: 'ratio',
};

const about = (sex: Sex = 'Male') => ({
  indicator: 'healthy-life-expectancy',
  area: 'E06000009',
  sex,
  age: 'At birth',
  period: '2022–24',
  periodKind: 'rolling' as const,
  start: '2022-01-01',
  end: '2024-12-31',
});
const number = (value: number, lower?: number, upper?: number, sex?: Sex): Observation => ({
  ...about(sex),
  state: 'number',
  value,
  ...(lower === undefined ? {} : { lower }),
  ...(upper === undefined ? {} : { upper }),
});
const boys = number(50.9, 47.3, 54.4);
const england = number(60.9, 60.7, 61.1);

const figure = (observation: Observation, indicator = healthy, areaName = 'Blackpool') =>
  figureSentence({ indicator, observation, areaName });

describe('figureSentence', () => {
  it('says the figure with its interval as the indicator says it', () => {
    expect(figure(boys)).toBe(
      'At 2022–24 rates a boy born in Blackpool would have 50.9 years (47.3 to 54.4) in good health.',
    );
    expect(figure(number(52, 48, 56, 'Female'))).toBe(
      'At 2022–24 rates a girl born in Blackpool would have 52.0 years (48.0 to 56.0) in good health.',
    );
    expect(figure(number(52, 48, 56, 'Persons'), healthy, 'North West')).toBe(
      'At 2022–24 rates a child born in the North West would have 52.0 years (48.0 to 56.0) in good health.',
    );
  });

  it('names adults by sex', () => {
    expect(figure(number(20.25, 18, 22), smoking)).toContain('20.3% (18.0 to 22.0) of men in');
    expect(figure(number(20, 18, 22, 'Female'), smoking)).toContain('of women in');
    expect(figure(number(20, 18, 22, 'Persons'), smoking)).toContain('of adults in');
  });

  it('says the figure alone where no limits are published, or only one is', () => {
    expect(figure(number(20), smoking)).toBe('In 2022–24, 20.0% of men in Blackpool smoked.');
    expect(figure(number(20, 18), smoking)).toBe('In 2022–24, 20.0% of men in Blackpool smoked.');
  });

  it('says a true zero', () => {
    const zero: Observation = {
      ...about('Persons'),
      state: 'zero',
      value: 0,
      lower: 0,
      upper: 3.7,
    };
    expect(figure(zero, deaths)).toBe(
      'In 2022–24 the rate in Blackpool was 0 per 100,000 (0.0 to 3.7).',
    );
  });

  it.each([
    ['suppressed', 'suppressed'],
    ['missing', 'missing'],
    ['not-applicable', 'not applicable'],
  ] as const)('says that a figure is %s', (state, words) => {
    expect(figure({ ...about(), state })).toBe(
      `Healthy life expectancy at birth (male): the figure for Blackpool in 2022–24 is ${words}.`,
    );
    expect(figure({ ...about('Persons'), state })).toBe(
      `Healthy life expectancy at birth: the figure for Blackpool in 2022–24 is ${words}.`,
    );
  });

  it('says that there is no figure at all', () => {
    expect(noFigureSentence({ indicator: smoking, areaName: 'South Cumbria' })).toBe(
      'Adults who smoke: no figure is published for South Cumbria.',
    );
  });
});

describe('comparisonSentence', () => {
  const compare = (
    place: Observation | null,
    comparator: Observation | null,
    verdict: Parameters<typeof comparisonSentence>[0]['verdict'],
    indicator = healthy,
  ) =>
    comparisonSentence({
      indicator,
      place: { name: 'Blackpool', observation: place },
      comparator: { name: 'England', observation: comparator },
      verdict,
    });

  it('says the verdict with both figures', () => {
    expect(compare(boys, england, { kind: 'worse' })).toBe(
      'On healthy life expectancy (male) Blackpool is worse than England: 50.9 years (47.3 to 54.4) against 60.9 years (60.7 to 61.1) in 2022–24.',
    );
    expect(compare(england, boys, { kind: 'better' })).toContain(
      'Blackpool is better than England',
    );
    expect(compare(boys, england, { kind: 'no-clear-difference' })).toBe(
      'On healthy life expectancy (male) Blackpool shows no clear difference from England: 50.9 years (47.3 to 54.4) and 60.9 years (60.7 to 61.1) in 2022–24.',
    );
  });

  it('says no difference where none is judged, however far apart the figures', () => {
    const text = compare(
      number(40, undefined, undefined, 'Persons'),
      number(10, undefined, undefined, 'Persons'),
      { kind: 'not-judged', because: 'no-limits' },
      smoking,
    );
    expect(text).toBe(
      'Adult smoking: Blackpool 40.0%, England 10.0% in 2022–24; not judged: no limits are published.',
    );
  });

  it('says which figure is lacking and why', () => {
    const suppressed: Observation = { ...about(), state: 'suppressed' };
    expect(compare(suppressed, england, { kind: 'not-judged', because: 'no-figure' })).toBe(
      'Healthy life expectancy (male): the figure for Blackpool is suppressed, so Blackpool is not compared with England.',
    );
    expect(compare(boys, null, { kind: 'not-judged', because: 'no-comparator' })).toBe(
      'Healthy life expectancy (male): the figure for England is not published, so Blackpool is not compared with England.',
    );
    expect(compare(null, null, { kind: 'not-judged', because: 'no-figure' })).toBe(
      'Healthy life expectancy: the figure for Blackpool is not published, so Blackpool is not compared with England.',
    );
  });

  it('says both periods where they differ', () => {
    const earlier = { ...england, period: '2021–23' };
    expect(compare(boys, earlier, { kind: 'worse' })).toContain(
      '50.9 years (47.3 to 54.4) in 2022–24 against 60.9 years (60.7 to 61.1) in 2021–23.',
    );
  });
});

describe('trendSentence', () => {
  const say = (trend: Parameters<typeof trendSentence>[0]['trend'], indicator = healthy) =>
    trendSentence({ areaName: 'Blackpool', indicator, trend });
  const between = { from: '2011–13', to: '2022–24' };

  it('says by how much, as a size', () => {
    expect(
      say({ kind: 'worsened', ...between, change: { value: -8, lower: -13, upper: -3 } }),
    ).toBe(
      'Healthy life expectancy in Blackpool worsened between 2011–13 and 2022–24, by 8.0 years (3.0 to 13.0).',
    );
    expect(
      say({ kind: 'worsened', ...between, change: { value: 5.25, lower: 1, upper: 9 } }, smoking),
    ).toBe(
      'Adult smoking in Blackpool worsened between 2011–13 and 2022–24, by 5.3 percentage points (1.0 to 9.0).',
    );
  });

  it('says a ratio as a percentage', () => {
    // 0.8 (0.7 to 0.92): 20% less, 8% to 30%. 1.25 (1.05 to 1.49): 25% more, 5% to 49%.
    expect(
      say(
        { kind: 'improved', ...between, change: { value: 0.8, lower: 0.7, upper: 0.92 } },
        deaths,
      ),
    ).toBe(
      'Preventable cardiovascular deaths in Blackpool improved between 2011–13 and 2022–24, by 20% (8 to 30).',
    );
    expect(
      say(
        { kind: 'worsened', ...between, change: { value: 1.25, lower: 1.05, upper: 1.49 } },
        deaths,
      ),
    ).toContain('by 25% (5 to 49).');
  });

  it('says a rate’s difference in its unit where a zero allowed no ratio', () => {
    const change = { value: -9, lower: -14, upper: -4 };
    expect(
      say({ kind: 'improved', ...between, change, comparison: 'difference' }, deaths),
    ).toContain('by 9.0 per 100,000 (4.0 to 14.0).');
  });

  it('claims no change that is not clear', () => {
    expect(
      say({ kind: 'no-clear-change', ...between, change: { value: -5, lower: -10, upper: 0 } }),
    ).toBe(
      'There was no clear change in healthy life expectancy in Blackpool between 2011–13 and 2022–24.',
    );
  });

  it('says why it is not judged, and of which sex', () => {
    expect(say({ kind: 'not-judged', because: 'too-few-periods' })).toBe(
      'The trend in healthy life expectancy in Blackpool is not judged: fewer than three periods can be compared.',
    );
    expect(
      trendSentence({
        areaName: 'North West',
        indicator: healthy,
        trend: { kind: 'not-judged', because: 'no-limits' },
        sex: 'Female',
      }),
    ).toBe(
      'The trend in healthy life expectancy (female) in the North West is not judged: no limits are published.',
    );
  });
});

describe('gapSentence', () => {
  const say = (change: Parameters<typeof gapSentence>[0]['gapChange'], indicator = healthy) =>
    gapSentence({
      areaName: 'Blackpool',
      comparatorName: 'England',
      indicator,
      gapChange: change,
    });
  const gap = { from: '2011–13', to: '2022–24', change: { value: 1, lower: 0, upper: 2 } };

  it('says the size then and now', () => {
    expect(say({ kind: 'narrowed', ...gap, before: 12, after: 4 })).toBe(
      'The gap between Blackpool and England in healthy life expectancy narrowed: 12.0 years in 2011–13, 4.0 years in 2022–24.',
    );
    expect(say({ kind: 'no-clear-change', ...gap, before: 9, after: 10 }, smoking)).toBe(
      'There was no clear change in the gap between Blackpool and England in adult smoking: 9.0 percentage points in 2011–13, 10.0 percentage points in 2022–24.',
    );
  });

  it('says where a gap is in the place’s favour', () => {
    expect(say({ kind: 'widened', ...gap, before: -2, after: -10, ahead: true })).toBe(
      'The gap between Blackpool and England in healthy life expectancy widened: 2.0 years in Blackpool’s favour in 2011–13, 10.0 years in Blackpool’s favour in 2022–24.',
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
      'Healthy life expectancy at birth, years, 2022–24: Blackpool 50.9 years (47.3 to 54.4); Lancashire suppressed; South Cumbria no figure. 95% limits are in brackets.',
    );
  });

  it('says nothing of brackets where there are none', () => {
    expect(
      chartDescription({
        indicator: smoking,
        period: '2012 to 2023',
        areas: ['Blackpool', 'England'],
      }),
    ).toBe('Adults who smoke, %, 2012 to 2023: Blackpool; England.');
    expect(
      chartDescription({
        indicator: smoking,
        period: '2023',
        areas: [{ name: 'Blackpool', observation: number(20) }],
      }),
    ).toBe('Adults who smoke, %, 2023: Blackpool 20.0%.');
    expect(chartDescription({ indicator: smoking, period: '2023', areas: [] })).toBe(
      'Adults who smoke, %, 2023: no areas.',
    );
  });
});

const anyValue = fc.double({ min: 0, max: 99, noNaN: true });
const anyState: fc.Arbitrary<Observation> = fc.oneof(
  fc
    .tuple(anyValue, fc.double({ min: 0, max: 9, noNaN: true }), fc.boolean())
    .map(([value, arm, limits]) =>
      limits ? number(value, Math.max(0, value - arm), value + arm) : number(value),
    ),
  fc
    .constantFrom('suppressed' as const, 'missing' as const, 'not-applicable' as const)
    .map((state): Observation => ({ ...about(), state })),
  fc.constant<Observation>({ ...about(), state: 'zero', value: 0 }),
);
const anyTopic = fc.constantFrom(healthy, smoking, deaths);
const polarity = fc.constantFrom('higher-is-better' as const, 'lower-is-better' as const);

describe('any sentence', () => {
  const estimateFrom = (observation: Observation) =>
    observation.state === 'number' || observation.state === 'zero' ? observation : null;

  it('is whole, and claims a difference only where the verdict does', () => {
    fc.assert(
      fc.property(anyState, anyState, anyTopic, polarity, (a, b, topic, side) => {
        const judged = { polarity: side, comparison: topic.comparison, limits: true };
        const verdict = verdictOf(estimateFrom(a), estimateFrom(b), judged);
        const text = comparisonSentence({
          indicator: topic,
          place: { name: 'Blackpool', observation: a },
          comparator: { name: 'England', observation: b },
          verdict,
        });
        for (const sentence of [text, figure(a, topic)]) {
          expect(sentence).not.toMatch(FAULTS);
          expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
        }
        const claims = verdict.kind === 'better' || verdict.kind === 'worse';
        expect(/\b(better|worse)\b/.test(text)).toBe(claims);
      }),
    );
  });

  it('about change is whole, and claims one only where the statistics do', () => {
    const years = ['2012', '2015', '2018', '2021'];
    const anySeries = fc.array(anyState, { maxLength: 4 }).map((states) =>
      states.map((state, index): Observation => ({
        ...state,
        period: years[index] ?? '',
        start: `${years[index]}-01-01`,
        end: `${years[index]}-12-31`,
      })),
    );
    fc.assert(
      fc.property(anySeries, anySeries, anyTopic, polarity, (a, b, topic, side) => {
        const judged = { polarity: side, comparison: topic.comparison, limits: true };
        const trend = trendOf(a, judged);
        const change = gapChange(a, b, judged);
        const trendText = trendSentence({ areaName: 'Blackpool', indicator: topic, trend });
        const gapText = gapSentence({
          areaName: 'Blackpool',
          comparatorName: 'England',
          indicator: topic,
          gapChange: change,
        });
        for (const sentence of [trendText, gapText]) {
          expect(sentence).not.toMatch(FAULTS);
          expect(sentence).toMatch(/^[A-Z].*\.$/);
        }
        expect(/improved|worsened/.test(trendText)).toBe(/improved|worsened/.test(trend.kind));
        expect(/narrowed|widened/.test(gapText)).toBe(/narrowed|widened/.test(change.kind));
      }),
    );
  });
});
