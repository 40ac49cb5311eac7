import { parsePeriod } from '#server/records/read/parsePeriod.ts';

import { HOSTS } from './hosts.ts';
import { plainNumber } from './plainNumber.ts';
import { type ReadCell, UNKNOWN_AREAS, type StatisticsService } from './StatisticsService.ts';
import type { Tally } from './Tally.ts';

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

/** Regions. The response then has regions and England, too. */
const PARENT_AREA_TYPE = 6;

/**
 * OHID Fingertips: the CSV with all data of an indicator. Columns are found by name, because their
 * number varies and one name depends on the parent area type.
 * Source: https://fingertips.phe.org.uk/api
 */
export const fingertips: StatisticsService<'fingertips'> = {
  title: 'Fingertips',
  headings: HEADINGS,
  otherHeadings: [ID, NAME, BREAKDOWN, SORTABLE, NOTE],

  requests: ({ id, areaTypes }) =>
    areaTypes.map((areaType) => {
      const query = new URLSearchParams({
        indicator_ids: String(id),
        child_area_type_id: String(areaType),
        parent_area_type_id: String(PARENT_AREA_TYPE),
        include_sortable_time_periods: 'yes',
      });
      return {
        address: `https://${HOSTS.fingertips}/api/all_data/csv/by_indicator_id?${query.toString()}`,
        name: `fingertips-${id}-${areaType}`,
      };
    }),

  skipReason(cell, { id, age }, { indicator, areas, groups }) {
    if (cell(ID) !== String(id)) return ['of other indicators', cell(ID)];
    const area = cell(HEADINGS.area);
    if (!areas.has(area)) return [UNKNOWN_AREAS, cell(NAME) || area];
    if (!groups && cell(BREAKDOWN) !== '')
      return ['about parts of the population (--groups takes them in)', cell(BREAKDOWN)];
    const sex = cell(HEADINGS.sex);
    if (!indicator.sexes.some((one) => one === sex)) return ['of another sex', sex];
    return cell(HEADINGS.age) === age ? null : ['of another age', cell(HEADINGS.age)];
  },

  toCells(cell, _, { indicator }, { report, notes }) {
    const period = periodOf(cell(HEADINGS.period));
    const { periodKind, yearStarts } = indicator;
    const year = parsePeriod(period, periodKind, yearStarts)?.start.slice(0, 4);
    if (year && !cell(SORTABLE).startsWith(year))
      report(
        SORTABLE,
        `is “${cell(SORTABLE)}” although “${cell(HEADINGS.period)}” begins in ${year}`,
        'One of the two is wrong: ask the publisher which.',
      );
    return {
      area: cell(HEADINGS.area),
      sex: cell(HEADINGS.sex),
      age: indicator.age,
      group: [cell(BREAKDOWN), cell(HEADINGS.group)].filter(Boolean).join(': '),
      period,
      ...amountsOf(cell, notes),
      flags: '',
    };
  },
};

/** `2022 - 24` and `2019/20 - 23/24` as the record writes them: `2022-24`, `2019/20-2023/24`. */
const periodOf = (text: string) =>
  text.replace(/ *[-–] */, '-').replace(/^(\d\d)(\d\d\/\d\d)-(\d\d\/\d\d)$/, '$1$2-$1$3');

function amountsOf(cell: ReadCell, notes: Tally) {
  const value = cell(HEADINGS.value);
  const note = cell(NOTE);
  if (value === '' || value === '*') {
    const isSuppressed = value === '*' || /suppress|disclosure/i.test(note);
    if (!isSuppressed)
      notes.add(
        'without a value, and not said to be suppressed: written as missing',
        note ? `“${note}”` : 'no note',
      );
    // A count beside a suppressed value would give it away.
    const none = { lower: '', upper: '', count: '', denominator: '' };
    return { value: isSuppressed ? '[c]' : '[x]', ...none };
  }
  if (note) notes.add('kept with a note', `“${note}”`);
  const count = cell(HEADINGS.count);
  const isWhole = /^\d+(\.0+)?$/.test(count);
  if (count && !isWhole) notes.add('with a count that is not a whole number, left empty', count);
  return {
    value: plainNumber(value),
    lower: plainNumber(cell(HEADINGS.lower)),
    upper: plainNumber(cell(HEADINGS.upper)),
    count: isWhole ? plainNumber(count) : '',
    denominator: plainNumber(cell(HEADINGS.denominator)),
  };
}
