import { SEXES } from '#src/contract/plain/words.ts';

import { HOSTS } from './hosts.ts';
import { isoPeriod } from './isoPeriod.ts';
import { type Mark, readMarks } from './marks.ts';
import { plainNumber } from './plainNumber.ts';
import { type Cell, NOT_OURS, type Service } from './Service.ts';
import type { Tally } from './Tally.ts';

const HEADINGS = {
  area: 'areacd',
  sex: 'indicator',
  period: 'period',
  value: 'observation',
  lower: 'lci_95',
  upper: 'uci_95',
  flags: 'status',
} as const;

const NAME = 'areanm';
const NOTES = 'notes';

const FLAGS = ['p', 'r', 'e', 'b'] as const satisfies readonly Mark[];
/** Marks of a value that is not there. */
const ABSENT = ['c', 'x', 'z'] as const satisfies readonly Mark[];

/**
 * ONS Explore Local Statistics: the CSV files that the service is made from. Its API is left alone,
 * because its documentation says that it is not for others.
 * Source: https://github.com/ONSdigital/explore-local-statistics-data
 */
export const ons: Service<'ons'> = {
  title: 'ONS Explore Local Statistics',
  headings: HEADINGS,
  others: [NAME, NOTES],

  requests: ({ file }) => [
    {
      address: `https://${HOSTS.ons}/ONSdigital/explore-local-statistics-data/main/${file}/${file}.csv`,
      name: `ons-${file}`,
    },
  ],

  whyNot(cell, { series }, { areas }) {
    const name = cell(HEADINGS.sex);
    if (!Object.values(series).includes(name)) return ['of other series', name];
    const area = cell(HEADINGS.area);
    if (!areas.has(area)) return [NOT_OURS, cell(NAME) || area];
    return marksOf(cell).has('f') ? ['of forecasts', cell(HEADINGS.period)] : null;
  },

  cellsOf(cell, { series }, { indicator }, { report, notes }) {
    const marks = marksOf(cell, (word) =>
      report(
        HEADINGS.flags,
        `has “${word}”, which is not a known mark`,
        'Ask its publisher what it means before its figures are used.',
      ),
    );
    const absent = ABSENT.find((mark) => marks.has(mark));
    if (absent && hasValue(cell))
      report(
        HEADINGS.value,
        `is given although the row is marked [${absent}]`,
        'Either there is a value or there is none: ask the publisher which.',
      );
    const interval = cell(HEADINGS.period);
    const { periodKind } = indicator;
    const period = isoPeriod(interval, periodKind, indicator.yearStarts);
    if (period === null)
      report(
        HEADINGS.period,
        `is “${interval}”, which is not a ${periodKind} period`,
        'Figures of other periods are another indicator; or correct periodKind in indicators.json.',
      );
    const sex = SEXES.find((one) => series[one] === cell(HEADINGS.sex));
    if (period === null || !sex) return null;
    return {
      area: cell(HEADINGS.area),
      sex,
      age: indicator.age,
      group: '',
      period,
      ...amountsOf(cell, marks, notes),
      count: '',
      denominator: '',
      flags: FLAGS.filter((flag) => marks.has(flag)).join(' '),
    };
  },
};

const hasValue = (cell: Cell) => !['', '['].includes(cell(HEADINGS.value).slice(0, 1));

const marksOf = (cell: Cell, unknown: (word: string) => void = () => {}) =>
  readMarks(cell(HEADINGS.flags), cell(NOTES), cell(HEADINGS.value), unknown);

function amountsOf(cell: Cell, marks: ReadonlySet<Mark>, notes: Tally) {
  const about = `${cell(NAME)} ${cell(HEADINGS.period)}`;
  if (!hasValue(cell)) {
    const absent = ABSENT.find((mark) => marks.has(mark));
    const [other] = marks;
    if (!absent)
      notes.add(
        `without a value, ${other ? `marked [${other}]` : 'unmarked'}: written as missing`,
        about,
      );
    return { value: `[${absent ?? 'x'}]`, lower: '', upper: '' };
  }
  if (marks.has('u')) notes.add('kept though marked [u], of low reliability', about);
  return {
    value: plainNumber(cell(HEADINGS.value)),
    lower: plainNumber(cell(HEADINGS.lower)),
    upper: plainNumber(cell(HEADINGS.upper)),
  };
}
