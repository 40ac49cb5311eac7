import type { Observation } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/plain/words.ts';

import type { SentenceIndicator } from './outcomeWords.ts';

/** Test data: indicators with the fields that sentences use, and figures of Blackpool. */
export const healthy: SentenceIndicator = {
  name: 'Healthy life expectancy at birth',
  shortName: 'Healthy life expectancy',
  unit: 'years',
  decimals: 1,
  subject: 'At {period} rates a {person} born in {area} would have {value} in good health.',
  comparison: 'difference',
  age: 'At birth',
};
export const smokingTopic: SentenceIndicator = {
  name: 'Adults who smoke',
  shortName: 'Adult smoking',
  unit: '%',
  decimals: 1,
  subject: 'In {period}, {value} of {adults} in {area} smoked.',
  comparison: 'difference',
  age: '18 and over',
};
export const deaths: SentenceIndicator = {
  name: 'Deaths under 75 from cardiovascular disease considered preventable',
  shortName: 'Preventable cardiovascular deaths',
  unit: 'per 100,000',
  decimals: 1,
  subject: 'In {period} the rate in {area} was {value}.',
  comparison: 'ratio',
  age: 'Under 75',
};

export const about = (sex: Sex = 'Male') => ({
  indicator: 'healthy-life-expectancy',
  area: 'E06000009',
  sex,
  age: 'At birth',
  period: '2022–24',
  periodKind: 'rolling' as const,
  start: '2022-01-01',
  end: '2024-12-31',
});

export const number = (value: number, lower?: number, upper?: number, sex?: Sex): Observation => ({
  ...about(sex),
  state: 'number',
  value,
  ...(lower === undefined ? {} : { lower }),
  ...(upper === undefined ? {} : { upper }),
});

export const boys = number(50.9, 47.3, 54.4);
