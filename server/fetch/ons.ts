import { SEXES } from '#src/contract/words.ts';
import { didYouMean } from '#server/store/nearest.ts';
import { readCsv } from '#server/store/readCsv.ts';

import { plainNumber } from './plainNumber.ts';
import { HOSTS } from './hosts.ts';
import { isoPeriod } from './isoPeriod.ts';
import { type Mark, readMarks } from './marks.ts';
import type { Reading, Service } from './Service.ts';
import { someOf, Tally } from './Tally.ts';

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

  requests: ({ file }) => [
    {
      address: `https://${HOSTS.ons}/ONSdigital/explore-local-statistics-data/main/${file}/${file}.csv`,
      name: `ons-${file}`,
    },
  ],

  read({ name: file, text }, { series }, { indicator, areas }) {
    const needed = [...Object.values(HEADINGS), NAME, NOTES];
    const { rows, problems } = readCsv(file, text, needed, 'allowed');
    const reading: Reading = { rows: [], leftOut: new Tally(), notes: new Tally(), problems };
    const { leftOut, notes } = reading;
    // Without a column every row would be wrong for the same reason.
    if (needed.some((column) => rows[0]?.cell(column) === null)) return reading;
    const names = new Set<string>();
    for (const row of rows) {
      const cell = (column: string) => row.cell(column)?.trim() ?? '';
      const complain = (field: string, problem: string, remedy: string) =>
        problems.push({ file, line: row.line, field, problem, remedy });
      const name = cell(HEADINGS.sex);
      names.add(name);
      const sex = SEXES.find((one) => series[one] === name);
      const area = cell(HEADINGS.area);
      if (!sex) leftOut.add('of other series', name);
      else if (!areas.has(area))
        leftOut.add('of areas that are not in areas.json', cell(NAME) || area);
      else {
        const marks = marksOf(cell, complain);
        if (marks.has('f')) leftOut.add('of forecasts', cell(HEADINGS.period));
        else {
          const period = isoPeriod(
            cell(HEADINGS.period),
            indicator.periodKind,
            indicator.yearStarts,
          );
          if (period === null)
            complain(
              HEADINGS.period,
              `is “${cell(HEADINGS.period)}”, which is not a ${indicator.periodKind} period`,
              'Figures of other periods are another indicator; or correct periodKind in indicators.json.',
            );
          const amounts = amountsOf(cell, marks, notes);
          const flags = FLAGS.filter((flag) => marks.has(flag)).join(' ');
          const about = { area, sex, age: indicator.age, group: '', period: period ?? '' };
          if (period !== null)
            reading.rows.push({ file, line: row.line, cells: { ...about, ...amounts, flags } });
        }
      }
    }
    for (const sex of SEXES) {
      const name = series[sex];
      if (name !== undefined && rows.length > 0 && !names.has(name))
        problems.push({
          file,
          line: 0,
          field: HEADINGS.sex,
          problem: `no row is of “${name}”, which connections.json names for ${sex}`,
          remedy: `The file has ${someOf([...names].map((one) => `“${one}”`))}.${didYouMean(name, names)} Correct connections.json once you are sure that it is the same series.`,
        });
    }
    return reading;
  },
};

type Cell = (column: string) => string;
type Complain = (field: string, problem: string, remedy: string) => void;

const hasValue = (cell: Cell) => !['', '['].includes(cell(HEADINGS.value).slice(0, 1));

/** The marks of a row, where they fit its value. */
function marksOf(cell: Cell, complain: Complain): ReadonlySet<Mark> {
  const { value, flags } = HEADINGS;
  const marks = readMarks(cell(flags), cell(NOTES), cell(value), (word) =>
    complain(
      flags,
      `has “${word}”, which is not a known mark`,
      'Ask its publisher what it means before its figures are used.',
    ),
  );
  const absent = ABSENT.find((mark) => marks.has(mark));
  if (hasValue(cell) && absent)
    complain(
      value,
      `is given although the row is marked [${absent}]`,
      'Either there is a value or there is none: ask the publisher which.',
    );
  return marks;
}

function amountsOf(cell: Cell, marks: ReadonlySet<Mark>, notes: Tally) {
  const about = `${cell(NAME)} ${cell(HEADINGS.period)}`;
  const none = { lower: '', upper: '', count: '', denominator: '' };
  if (hasValue(cell)) {
    if (marks.has('u')) notes.add('kept though marked [u], of low reliability', about);
    const { value, lower, upper } = HEADINGS;
    return {
      ...none,
      value: plainNumber(cell(value)),
      lower: plainNumber(cell(lower)),
      upper: plainNumber(cell(upper)),
    };
  }
  const absent = ABSENT.find((mark) => marks.has(mark));
  if (!absent) {
    const [other] = marks;
    notes.add(
      `without a value, ${other ? `marked [${other}]` : 'unmarked'}: written as missing`,
      about,
    );
  }
  return { ...none, value: `[${absent ?? 'x'}]` };
}
