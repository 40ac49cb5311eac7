import { parsePeriod } from '#server/store/parsePeriod.ts';
import { readCsv } from '#server/store/readCsv.ts';

import { plainNumber } from './plainNumber.ts';
import { HOSTS } from './hosts.ts';
import type { Cells, Reading, Service, Wanted } from './Service.ts';
import { Tally } from './Tally.ts';

const HEADINGS = {
  area: 'Area Code',
  sex: 'Sex',
  age: 'Age',
  group: 'Category',
  period: 'Time period',
  value: 'Value',
  lower: 'Lower CI 95.0 limit',
  upper: 'Upper CI 95.0 limit',
  count: 'Count',
  denominator: 'Denominator',
} as const;

const ID = 'Indicator ID';
const NAME = 'Area Name';
const BREAKDOWN = 'Category Type';
const SORTABLE = 'Time period Sortable';
const NOTE = 'Value note';

/** Regions: the answer then has them, and England, beside the areas that are asked for. */
const PARENTS = 6;

/**
 * OHID Fingertips, CSV of all data of an indicator. Columns are known by name: there are 26 or 27,
 * and the name of one depends on the parent that was asked for.
 * Source: https://fingertips.phe.org.uk/api
 */
export const fingertips: Service<'fingertips'> = {
  title: 'Fingertips',
  headings: HEADINGS,

  requests: ({ id, areaTypes }) =>
    areaTypes.map((areaType) => {
      const query = new URLSearchParams({
        indicator_ids: String(id),
        child_area_type_id: String(areaType),
        parent_area_type_id: String(PARENTS),
        include_sortable_time_periods: 'yes',
      });
      return {
        address: `https://${HOSTS.fingertips}/api/all_data/csv/by_indicator_id?${query.toString()}`,
        name: `fingertips-${id}-${areaType}`,
      };
    }),

  read({ name: file, text }, { id, age }, wanted) {
    const needed = [...Object.values(HEADINGS), ID, NAME, BREAKDOWN, SORTABLE, NOTE];
    const { rows, problems } = readCsv(file, text, needed, 'allowed');
    const reading: Reading = { rows: [], leftOut: new Tally(), notes: new Tally(), problems };
    // Without a column every row would be wrong for the same reason.
    if (needed.some((column) => rows[0]?.cell(column) === null)) return reading;
    for (const row of rows) {
      const cell = (column: string) => row.cell(column)?.trim() ?? '';
      const reason = whyNot(cell, id, age, wanted);
      if (reason) {
        reading.leftOut.add(...reason);
        continue;
      }
      const cells = cellsOf(cell, wanted, reading.notes);
      reading.rows.push({ file, line: row.line, cells });
      const begins = parsePeriod(
        cells.period,
        wanted.indicator.periodKind,
        wanted.indicator.yearStarts,
      )?.start.slice(0, 4);
      if (begins && !cell(SORTABLE).startsWith(begins))
        problems.push({
          file,
          line: row.line,
          field: SORTABLE,
          problem: `is “${cell(SORTABLE)}” although “${cell(HEADINGS.period)}” begins in ${begins}`,
          remedy: 'One of the two is wrong: ask the publisher which.',
        });
    }
    return reading;
  },
};

type Cell = (column: string) => string;

/** Why a row is not wanted, and what it was; null where it is. */
function whyNot(
  cell: Cell,
  id: number,
  age: string,
  { indicator, areas, groups }: Wanted,
): [reason: string, name: string] | null {
  if (cell(ID) !== String(id)) return ['of other indicators', cell(ID)];
  if (!areas.has(cell(HEADINGS.area)))
    return ['of areas that are not in areas.json', cell(NAME) || cell(HEADINGS.area)];
  if (!groups && cell(BREAKDOWN) !== '')
    return ['about parts of the population (--groups takes them in)', cell(BREAKDOWN)];
  if (!indicator.sexes.some((sex) => sex === cell(HEADINGS.sex)))
    return ['of another sex', cell(HEADINGS.sex)];
  if (cell(HEADINGS.age) !== age) return ['of another age', cell(HEADINGS.age)];
  return null;
}

function cellsOf(cell: Cell, { indicator }: Wanted, notes: Tally): Cells {
  const note = cell(NOTE);
  const written = cell(HEADINGS.value);
  const hasValue = written !== '' && written !== '*';
  if (hasValue && note) notes.add('kept with a note', `“${note}”`);
  const figure = (column: string) => (hasValue ? plainNumber(cell(column)) : '');
  const isWhole = /^\d+(\.0+)?$/.test(cell(HEADINGS.count));
  if (hasValue && cell(HEADINGS.count) && !isWhole)
    notes.add('with a count that is not a whole number, left empty', cell(HEADINGS.count));
  return {
    area: cell(HEADINGS.area),
    sex: cell(HEADINGS.sex),
    age: indicator.age,
    group: [cell(BREAKDOWN), cell(HEADINGS.group)].filter(Boolean).join(': '),
    period: cell(HEADINGS.period).replace(/ *[-–] */, '-'),
    value: hasValue ? plainNumber(written) : symbolOf(written, note, notes),
    lower: figure(HEADINGS.lower),
    upper: figure(HEADINGS.upper),
    count: isWhole ? figure(HEADINGS.count).replace(/\.0+$/, '') : '',
    denominator: figure(HEADINGS.denominator),
    flags: '',
  };
}

/** A value that is not there is suppressed where the service says so, and otherwise missing. */
function symbolOf(written: string, note: string, notes: Tally): string {
  if (written === '*' || /suppress|disclosure/i.test(note)) return '[c]';
  notes.add('without a value, and not said to be suppressed', note ? `“${note}”` : 'no note');
  return '[x]';
}
