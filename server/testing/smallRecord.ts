import { COLLECTIONS, STORED_NAMES } from '#src/contract/collections.ts';
import type { RecordData } from '#src/contract/record.ts';
import type { Decision } from '#src/contract/register.ts';

// Collections that no test of code needs more of. Object.fromEntries forgets that each name is there.
const examples = Object.fromEntries(
  STORED_NAMES.map((name) => [name, [COLLECTIONS[name].example]]),
) as unknown as RecordData;

const { example: agreement } = COLLECTIONS.agreements;
const published = { basis: 'published' } as const;
const news = [{ source: 'news', where: 'Third paragraph', evidence: 'announcement' as const }];
const undated = [{ source: 'undated', where: 'Table 2' }];

const decision = (place: string, service: string): Decision => ({
  ...published,
  id: `${place}-${service}-announced`,
  sources: news,
  place,
  service,
  status: 'announced',
  from: '2023-07-05',
  decidedBy: 'the ICB',
  decidedOn: null,
  instrument: null,
  holder: null,
  summary: 'An aim to delegate was announced.',
  conditions: [],
  reservedMatters: null,
  reviewOn: null,
  recordedAt: '2026-11-21',
});

const place = (id: string, name: string, area: string) => ({
  ...published,
  id,
  name,
  sources: undated,
  body: `${name} place-based partnership`,
  footprint: [
    { area, extent: 'whole' as const, lsoas: 94, lsoasInArea: 94, residents: 141_000, note: null },
  ],
  districts: [],
  figuresFrom: area,
  proxy: null,
  formerDistricts: [],
  deprivation: null,
});

const tile = (id: string, name: string, area: string, column: number) => ({
  ...published,
  id: `${id}-tile`,
  sources: undated,
  name,
  place: id,
  part: area,
  area,
  column,
  row: 1,
  deciles: null,
});

const service = (id: string, name: string) => ({
  ...published,
  id,
  name,
  inSentence: name.toLowerCase(),
  group: 'Primary care',
  note: null,
  sources: news,
  chain: [
    {
      body: 'NHS England',
      from: null,
      accountable: 'NHS England',
      instrument: null,
      note: null,
      sources: undated,
    },
    {
      body: 'the ICB',
      from: '2022-07-01',
      accountable: 'NHS England',
      instrument: 's65Z5' as const,
      note: null,
      sources: undated,
    },
  ],
});

const observation = (area: string, year: number, value: number) => ({
  indicator: 'early-diagnosis',
  area,
  sex: 'Persons' as const,
  age: 'All ages',
  period: String(year),
  periodKind: 'calendar' as const,
  start: `${year}-01-01`,
  end: `${year}-12-31`,
  state: 'number' as const,
  value,
});

/** The smallest record with something in each collection: for tests of code that serves a record. */
export const smallRecord: RecordData = {
  ...examples,
  system: [
    {
      ...published,
      id: 'testshire',
      name: 'NHS Testshire Integrated Care Board',
      shortName: 'NHS Testshire',
      deciderName: 'the ICB',
      odsCode: null,
      onsCode: null,
      publisher: 'Placeboard',
      contact: null,
      baseAddress: null,
      disclaimer: 'For tests.',
      begins: '2022-07-01',
      searched: '2026-11-21',
      updated: '2026-11-21',
      lead: 'Nothing has moved.',
      placesExistFrom: '2022-07-27',
      placesNote: 'The places did not exist yet.',
      footprintStatedFrom: null,
      headlineIndicators: ['early-diagnosis'],
      comparators: ['E92000001'],
    },
  ],
  sources: [
    { id: 'news', title: 'News', published: '2023-07-05', licence: null },
    { id: 'undated', title: 'Paper', published: null, licence: null },
    {
      id: 'later',
      title: 'Report',
      published: '2024-05',
      licence: 'Open Government Licence v3.0',
    },
  ].map((source) => ({
    ...published,
    ...source,
    publisher: 'NHS Testshire',
    address: `https://example.org/${source.id}`,
  })),
  areas: [
    { code: 'E92000001', name: 'England', kind: 'country', within: null },
    { code: 'E06000009', name: 'Eastplace', kind: 'unitary', within: null },
    { code: 'E06000008', name: 'Westplace', kind: 'unitary', within: null },
  ],
  places: [place('east', 'Eastplace', 'E06000009'), place('west', 'Westplace', 'E06000008')],
  tiles: [tile('east', 'Eastplace', 'E06000009', 2), tile('west', 'Westplace', 'E06000008', 1)],
  services: [service('dental', 'Dental services'), service('eye-health', 'Eye health')],
  decisions: ['east', 'west'].flatMap((id) => [decision(id, 'dental'), decision(id, 'eye-health')]),
  agreements: [
    {
      ...agreement,
      sources: undated,
      ownPlaces: ['east'],
      term: {
        ...agreement.term,
        reviews: [
          { what: 'the aims', everyMonths: 12, dueOn: '2026-10-31', owner: null, sources: undated },
        ],
      },
    },
  ],
  commitments: [
    {
      ...published,
      id: 'east-listen',
      sources: news,
      place: 'east',
      person: 'east-director',
      on: '2023-07-05',
      theme: 'Listening',
      text: 'Ask residents what matters.',
    },
  ],
  priorities: [
    {
      ...published,
      id: 'east-smoking',
      sources: undated,
      place: 'east',
      year: '2023/24',
      agreedOn: null,
      theme: 'Prevention',
      text: 'Fewer people smoke.',
      owner: null,
      dueOn: '2024-03-31',
      measures: [],
      progress: [
        { on: '2023-09-30', state: 'on-track', text: 'Begun.', sources: undated },
        {
          on: '2024-03-31',
          state: 'done',
          text: 'Done.',
          sources: [{ source: 'later', where: 'p. 3' }],
        },
      ],
    },
  ],
  events: [
    {
      ...published,
      id: 'begins',
      sources: undated,
      on: '2022-07-01',
      title: 'The ICB begins',
      detail: null,
      places: [],
    },
    {
      ...published,
      id: 'west-opens',
      sources: undated,
      on: '2024-05',
      title: 'A hub opens',
      detail: null,
      places: ['west'],
    },
  ],
  people: [
    {
      ...published,
      id: 'east-director',
      sources: news,
      name: null,
      role: 'Director of health and care integration',
      place: 'east',
      from: null,
      seen: '2023-07-05',
    },
  ],
  funds: [
    {
      ...published,
      id: 'east-pool',
      sources: undated,
      place: 'east',
      measure: 'pool-total',
      measureName: 'Pool total',
      year: '2023/24',
      amount: 1_000_000,
      precision: 'rounded',
      partOf: null,
      note: null,
    },
  ],
  indicators: [
    {
      ...published,
      id: 'early-diagnosis',
      sources: undated,
      name: 'Cancer diagnosed early',
      shortName: 'Early diagnosis',
      definition: 'Cancers found at stage 1 or 2.',
      numerator: 'What is counted',
      denominator: 'Out of what',
      theme: 'health-improvement',
      lifeStage: 'all-ages',
      unit: '%',
      decimals: 1,
      least: 0,
      most: 100,
      polarity: 'higher-is-better',
      comparison: 'difference',
      sexes: ['Persons'],
      age: 'All ages',
      periodKind: 'calendar',
      yearStarts: null,
      limits: false,
      subject: 'In {period}, {value} in {area}.',
      comparatorGap: null,
      dataset: { title: 'Stage', producer: 'NHS England', released: '2024-02-01', status: null },
      historic: false,
      caveats: [],
    },
  ],
  lsoas: [
    { code: 'E01000001', place: 'east' },
    { code: 'E01000002', place: 'west' },
  ],
  neighbourhoods: [
    {
      code: 'E02000001',
      name: 'Quay',
      statisticalName: 'Eastplace 001',
      district: 'E06000009',
      place: 'east',
      source: 'undated',
    },
  ],
  observations: [
    observation('E92000001', 2021, 54.1),
    observation('E92000001', 2022, 55.2),
    observation('E06000009', 2021, 51.3),
    observation('E06000009', 2022, 52.4),
    // Westplace has no figure for the latest year.
    observation('E06000008', 2021, 50.5),
  ],
  unknowns: [
    {
      ...published,
      id: 'east-priorities',
      title: 'The priorities of 2023/24',
      detail: 'They were agreed but not listed.',
      searched: 'Council papers',
      until: '2026-11-21',
      places: ['east'],
      services: [],
      topics: ['priorities'],
    },
  ],
  conflicts: [
    {
      ...published,
      id: 'aim-or-decision',
      title: 'An aim or a decision?',
      places: ['west'],
      services: [],
      statements: [
        { says: 'It aims to.', source: { source: 'news', where: 'Paragraph 3' } },
        { says: 'It decided to.', source: { source: 'news', where: 'Paragraph 9' } },
      ],
      reading: 'Treated as an aim.',
    },
  ],
};

/** `smallRecord` with the basis `illustrative`. */
export const smallIllustrativeRecord: RecordData = {
  ...smallRecord,
  system: smallRecord.system.map((system) => ({ ...system, basis: 'illustrative' })),
};
