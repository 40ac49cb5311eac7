import { Indicator } from '#src/contract/outcomes.ts';

import { collection } from './Collection.ts';
import { basis, exampleSources } from './exampleFields.ts';
import { indicator } from './params.ts';

export const indicators = collection({
  stored: Indicator,
  item: Indicator,
  params: { indicator },
  summary: 'Measures and their definitions',
  nouns: ['indicator', 'indicators'],
  parameter: 'indicator',
  pastDates: ['dataset.released'],
  example: {
    id: 'smoking',
    basis,
    sources: exampleSources,
    name: 'Adults who smoke',
    shortName: 'Smoking',
    definition: 'Share of adults who smoke.',
    numerator: 'What is counted',
    denominator: 'Out of what',
    theme: 'health-improvement',
    lifeStage: 'living-well',
    unit: '%',
    decimals: 1,
    least: 0,
    most: 100,
    polarity: 'lower-is-better',
    comparison: 'difference',
    sexes: ['Persons'],
    age: '18 and over',
    periodKind: 'calendar',
    yearStarts: null,
    limits: true,
    subject: 'In {period}, {value} of {adults} in {area} smoked.',
    comparatorGap: null,
    dataset: { title: 'Survey', producer: 'Nobody', released: '2025-01-15', status: null },
    historic: false,
    caveats: [],
  },
});
