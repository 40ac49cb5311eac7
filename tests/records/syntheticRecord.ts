import { parseRecord } from '#server/records/parseRecord.ts';
import { problemLine } from '#server/records/DataProblem.ts';
import type { Answers } from '#server/tools/newRecord/Answers.ts';
import { minimalRecord } from '#server/tools/newRecord/minimalRecord.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import { STATUSES } from '#src/contract/plain/words.ts';
import type { RecordData } from '#src/contract/record.ts';
import type { Decision } from '#src/contract/register.ts';
import { slug } from '#src/narrative/language/slug.ts';

/* An illustrative record with up to twelve places, as another ICB's may look like. */

/** Invented places in alphabetical order; one has a long name. */
const NAMES = [
  'Ashbeck',
  'Brackenrow',
  'Coldharrow',
  'Dunmarsh',
  'Elmhythe',
  'Fernlow',
  'Gorsedale',
  'Heronwick',
  'Inglefold',
  'Kettlemoor and the Long Marshes',
  'Larkhythe',
  'Mosswick',
];

const SERVICES = [
  ['Dental services', 'Primary care'],
  ['Eye health', 'Primary care'],
  ['District nursing', 'Community-based'],
  ['Wheelchairs and other equipment', 'Community-based'],
] as const;

const YEARS = [2019, 2020, 2021, 2022, 2023];
const codeOf = (place: number) => `E069009${String(place + 1).padStart(2, '0')}`;

const answersFor = (count: number): Answers => ({
  name: 'NHS Fenmoor Integrated Care Board',
  basis: 'illustrative',
  publisher: 'Nobody',
  begins: '2022-07-01',
  searched: '2026-05-01',
  updated: '2026-05-01',
  places: NAMES.slice(0, count).map((name, index) => ({
    name,
    areas: [{ code: codeOf(index), name, lsoas: 40 + index, residents: 60_000 + 1_000 * index }],
  })),
  placesSource: {
    title: 'Made-up constitution',
    publisher: 'Nobody',
    address: 'https://example.org/constitution',
  },
  services: SERVICES.map(([name, group]) => ({ name, group })),
});

/** A decision with every status in turn; every ninth cell has none. */
function decisionsFor(count: number): Decision[] {
  const cells = SERVICES.flatMap(([service]) =>
    NAMES.slice(0, count).map((name) => ({ name, place: slug(name), service: slug(service) })),
  );
  return cells.flatMap(({ name, place, service }, index) => {
    const status = STATUSES[index % (STATUSES.length + 1)];
    if (!status) return [];
    return {
      id: `${place}-${service}`,
      basis: 'illustrative',
      sources: [{ source: 'made-up-constitution', where: 'Page 2', evidence: 'decision' }],
      place,
      service,
      status,
      from: '2025-04-01',
      decidedBy: 'the ICB',
      decidedOn: '2025-02-01',
      instrument: null,
      holder: status === 'delegated' || status === 'joint' ? `Committee for ${name}` : null,
      summary: 'Made up.',
      conditions: [],
      reservedMatters: null,
      reviewOn: null,
      recordedAt: '2025-02-02',
    };
  });
}

const indicator = (id: string, name: string, limits: boolean): Indicator => ({
  id,
  basis: 'illustrative',
  sources: [{ source: 'made-up-constitution', where: 'Table 1' }],
  name,
  shortName: name,
  definition: 'Made up.',
  numerator: 'What is counted',
  denominator: 'Out of what',
  theme: 'healthcare-and-premature-mortality',
  lifeStage: 'all-ages',
  unit: '%',
  decimals: 1,
  least: 0,
  most: 100,
  polarity: 'lower-is-better',
  comparison: 'difference',
  sexes: ['Persons'],
  age: 'All ages',
  periodKind: 'calendar',
  yearStarts: null,
  limits,
  subject: 'In {period}, {value} of {adults} in {area} waited.',
  comparatorGap: null,
  dataset: { title: 'Made-up survey', producer: 'Nobody', released: '2024-06-01', status: null },
  historic: false,
  caveats: [],
});

function valuesFor(count: number, limits: boolean, shift: number): string {
  const areas = ['E92000001', ...NAMES.slice(0, count).map((_, index) => codeOf(index))];
  const rows = areas.flatMap((area, index) =>
    YEARS.map((year, n) => {
      const value = 30 + shift + ((index * 5) % 13) - n;
      const interval = limits ? `${value - 2},${value + 2}` : ',';
      return `${area},Persons,All ages,,${year},${value},${interval},,,`;
    }),
  );
  return `area,sex,age,group,period,value,lower,upper,count,denominator,flags\n${rows.join('\n')}\n`;
}

/**
 * The texts of the record's files by path: what `npm run data:new` writes, with decisions in every
 * status and two indicators added, as docs/adapt.md says.
 * @param count number of places, up to twelve
 */
export function syntheticFiles(count: number): Map<string, string> {
  const files = minimalRecord(answersFor(count));
  const json = (value: unknown) => JSON.stringify(value, null, 2);
  files.set('decisions.json', json(decisionsFor(count)));
  files.set(
    'indicators.json',
    json([
      indicator('long-waits', 'Long waits', true),
      indicator('missed-visits', 'Missed visits', false),
    ]),
  );
  files.set('observations/long-waits.csv', valuesFor(count, true, 0));
  files.set('observations/missed-visits.csv', valuesFor(count, false, 7));
  const system = files.get('system.json') ?? '';
  files.set(
    'system.json',
    system
      .replace('"headlineIndicators": []', '"headlineIndicators": ["long-waits"]')
      .replace(/"lead": ".*"/, '"lead": "Some services have moved to some places."'),
  );
  return files;
}

/** The record of `syntheticFiles`, parsed. @throws Error listing its problems */
export function syntheticRecord(count: number): RecordData {
  const { record, problems } = parseRecord(syntheticFiles(count));
  if (!record) throw new Error(problems.map(problemLine).join('\n'));
  return record;
}
