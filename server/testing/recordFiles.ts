import { DRAFT_NAMES, fileOf } from '#server/records/RecordDraft.ts';
import { COLLECTIONS } from '#src/contract/collections.ts';
import type { RecordData } from '#src/contract/record.ts';

const basis = 'illustrative';
const sources = [{ source: 'website', where: 'Page 1' }];
const minutes = [{ source: 'minutes', where: 'Item 4', evidence: 'decision' as const }];

/** The collections of an illustrative record of two places that hold not just their example. */
const RECORD: Partial<RecordData> = {
  // A map shows the whole footprint or is left out.
  tiles: [],
  connections: [],
  sources: [
    COLLECTIONS.sources.example,
    {
      id: 'minutes',
      title: 'Minutes',
      publisher: 'Nobody',
      published: '2024-02-08',
      address: 'https://example.org/minutes',
      licence: null,
      basis,
    },
  ],
  areas: [
    COLLECTIONS.areas.example,
    { code: 'E06000901', name: 'Northtown', kind: 'unitary', within: null },
    { code: 'E10000902', name: 'Southshire', kind: 'county', within: null },
    { code: 'E07000903', name: 'Hill', kind: 'district', within: 'E10000902' },
  ],
  places: [
    COLLECTIONS.places.example,
    {
      id: 'southshire',
      basis,
      sources,
      name: 'Southshire',
      body: 'Southshire partnership',
      footprint: [
        {
          area: 'E10000902',
          extent: 'part',
          lsoas: 40,
          lsoasInArea: 50,
          residents: 60_000,
          note: 'Without the coast',
        },
      ],
      districts: ['E07000903'],
      figuresFrom: 'E10000902',
      proxy: 'All of Southshire, with the coast.',
      formerDistricts: [],
      deprivation: null,
    },
  ],
  decisions: [
    COLLECTIONS.decisions.example,
    {
      id: 'northtown-dental-delegated',
      basis,
      sources: minutes,
      place: 'northtown',
      service: 'dental',
      status: 'delegated',
      from: '2024-04-01',
      decidedBy: 'the ICB',
      decidedOn: '2024-02-01',
      instrument: 's65Z5',
      holder: 'Northtown committee',
      summary: 'The power moved.',
      conditions: ['Reports each quarter'],
      reservedMatters: [],
      reviewOn: '2025-04-01',
      recordedAt: '2024-02-09',
    },
  ],
  funds: [
    COLLECTIONS.funds.example,
    {
      id: 'southshire-grant',
      basis,
      sources,
      place: 'southshire',
      measure: 'grant',
      measureName: 'Grant',
      year: '2023/24',
      amount: 1_000_000,
      precision: 'exact',
      partOf: 'southshire-pool',
      note: null,
    },
  ],
  indicators: [
    COLLECTIONS.indicators.example,
    {
      id: 'waits',
      basis,
      sources,
      name: 'Waits for a dentist',
      shortName: 'Waits',
      definition: 'Average wait.',
      numerator: 'What is counted',
      denominator: 'Out of what',
      theme: 'healthcare-and-premature-mortality',
      lifeStage: 'all-ages',
      unit: 'days',
      decimals: 0,
      least: 0,
      most: null,
      polarity: 'lower-is-better',
      comparison: 'ratio',
      sexes: ['Female', 'Male'],
      age: 'All ages',
      periodKind: 'survey',
      yearStarts: '11-16',
      limits: false,
      subject: 'A {person} in {area} waited {value} in {period}.',
      comparatorGap: 'Not collected nationally.',
      dataset: { title: 'Survey', producer: 'Nobody', released: null, status: null },
      historic: false,
      caveats: [],
    },
  ],
};

const HEADER = 'area,sex,age,group,period,value,lower,upper,count,denominator,flags';

const SMOKING = `${HEADER}
E92000001,Persons,18 and over,,2023,14.5,14.1,14.9,,,
E06000901,Persons,18 and over,,2022,21.0,17.2,24.8,,,
E06000901,Persons,18 and over,,2023,19.5,15.5,23.5,195,1000,p b
E06000901,Persons,18 and over,Most deprived fifth,2023,[c],,,,,
E10000902,Persons,18 and over,,2023,0,,,0,900,
`;

const WAITS = `${HEADER}
E06000901,Female,All ages,,2022/23,41,,,,,r
E06000901,Male,All ages,,2022/23,[x],,,,,
E10000902,Female,All ages,,2022/23,[z],,,,,
`;

/** The texts of the record's files by path, each field on a line of its own. */
export function recordFiles(): Map<string, string> {
  const json = DRAFT_NAMES.filter((name) => fileOf(name).endsWith('.json')).map(
    (name): [string, string] => {
      const rows = RECORD[name] ?? [COLLECTIONS[name].example];
      return [fileOf(name), `${JSON.stringify(name === 'system' ? rows[0] : rows, null, 2)}\n`];
    },
  );
  return new Map([
    ...json,
    ['observations/smoking.csv', SMOKING],
    ['observations/waits.csv', WAITS],
  ]);
}
