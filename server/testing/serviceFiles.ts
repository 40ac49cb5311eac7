import { recordFiles } from './recordFiles.ts';

/*
 * Illustrative responses of the two services for the record of `recordFiles`, with columns that
 * nothing reads and quoted commas.
 */

const FINGERTIPS_HEADER =
  'Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles,Compared to Regions (statistical) value or percentiles,Time period Sortable,New data,Compared to goal,Time period range';

/** The columns of a Fingertips row that tests set; the others have defaults. */
export type FingertipsRow = {
  id?: number;
  area: string;
  areaName?: string;
  sex?: string;
  age?: string;
  categoryType?: string;
  category?: string;
  period: string;
  value?: string;
  lower?: string;
  upper?: string;
  count?: string;
  denominator?: string;
  note?: string;
  sortable?: string;
};

const fingertipsLine = (row: FingertipsRow) =>
  [
    row.id ?? 900,
    '"Smoking, adults (18+)"',
    'E92000001',
    'England',
    row.area,
    row.areaName ?? 'Some area',
    'Counties & UAs (from Apr 2023)',
    row.sex ?? 'Persons',
    row.age ?? '18+ yrs',
    row.categoryType ?? '',
    row.category ?? '',
    row.period,
    row.value ?? '',
    row.lower ?? '',
    row.upper ?? '',
    '',
    '',
    row.count ?? '',
    row.denominator ?? '',
    row.note ?? '',
    'Cannot be calculated',
    'Not compared',
    'Not compared',
    row.sortable ?? `${row.period.slice(0, 4)}0000`,
    '',
    '',
    '1y',
  ].join(',');

export const fingertipsCsv = (...rows: readonly FingertipsRow[]): string =>
  `${[FINGERTIPS_HEADER, ...rows.map(fingertipsLine)].join('\n')}\n`;

export type OnsRow = {
  area: string;
  areaName?: string;
  series?: string;
  period: string;
  value?: string;
  lower?: string;
  upper?: string;
  status?: string;
  notes?: string;
};

const ONS_HEADER =
  'areacd,areanm,geography,indicator,period,observation,measure,unit,lci_95,uci_95,status,notes';

const onsLine = (row: OnsRow) =>
  [
    row.area,
    row.areaName ?? 'Some area',
    'Local Authority District',
    row.series ?? 'Cigarette smokers',
    row.period,
    row.value ?? '',
    'Percentage',
    '%',
    row.lower ?? '',
    row.upper ?? '',
    row.status ?? '',
    row.notes ?? '',
  ].join(',');

export const onsCsv = (...rows: readonly OnsRow[]): string =>
  `${[ONS_HEADER, ...rows.map(onsLine)].join('\n')}\n`;

const verified = 'Made up, as all of this record.';

/** Connects the record of `recordFiles` with the series above. */
const CONNECTIONS = [
  {
    indicator: 'smoking',
    verified,
    fingertips: { id: 900, age: '18+ yrs', areaTypes: [502] },
    ons: { file: 'cigarette-smokers', series: { Persons: 'Cigarette smokers' } },
  },
  {
    indicator: 'waits',
    verified,
    ons: { file: 'dental-waits', series: { Female: 'Waits, women', Male: 'Waits, men' } },
  },
];

/** The files of `recordFiles` with connections.json. */
export const connectedFiles = (): Map<string, string> =>
  new Map([...recordFiles(), ['connections.json', `${JSON.stringify(CONNECTIONS, null, 2)}\n`]]);
