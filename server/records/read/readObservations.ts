import { nearestWord } from '#src/narrative/language/didYouMean.ts';
import type { DataProblem } from '#server/records/DataProblem.ts';
import { quotedValue } from '#src/narrative/language/quotedValue.ts';
import { AreaCode, CHARACTERS } from '#src/contract/basics.ts';
import type { Indicator, Observation } from '#src/contract/outcomes.ts';
import { SEXES, type Flag } from '#src/contract/plain/words.ts';

import {
  OBSERVATION_COLUMNS,
  type ObservationColumn,
  type ReportProblem,
} from './observationColumns.ts';
import type { DeepPartial } from './DeepPartial.ts';
import { FLAG_LETTERS } from './flagLetters.ts';
import { countWindow, windowProblems, type PeriodsOfLength } from './observationSeries.ts';
import { parsePeriod, PERIOD_FORMATS, type Period } from './parsePeriod.ts';
import { readAmounts } from './readAmounts.ts';
import { csvRows, type CsvRow } from '#src/narrative/csv/readCsv.ts';

/** What rows are checked against; undefined or null: not known, so not checked. */
export type RowContext = {
  indicator: DeepPartial<Indicator> | undefined;
  areas: ReadonlySet<string> | null;
  recordDate: string | null;
  /** Code of the first comparator. */
  comparator: string | undefined;
};

/** And how the periods of the file are read. */
type ReadingContext = RowContext & { periodOf: (text: string) => Period | null };

/** Reads periods of an indicator, each label once: rows of a period then hold the same texts. */
function createPeriodReader(indicator: RowContext['indicator']): ReadingContext['periodOf'] {
  const periods = new Map<string, Period | null>();
  const { periodKind, yearStarts = null } = indicator ?? {};
  return (text) => {
    let period = periods.get(text);
    if (period === undefined) {
      period = periodKind ? parsePeriod(text, periodKind, yearStarts) : null;
      periods.set(text, period);
    }
    return period;
  };
}

/** What identifies a value of an indicator. */
function keyOf({ cell }: CsvRow): string {
  const text = (column: ObservationColumn) => cell(column)?.trim() ?? '';
  const period = text('period').replace('–', '-');
  return `${text('area')}|${text('sex')}|${text('age')}|${text('group')}|${period}`;
}

/** Reads and checks the observations of one indicator. @param id of the indicator */
export function readObservations(
  id: string,
  file: string,
  text: string,
  context: RowContext,
): { observations: Observation[]; problems: DataProblem[] } {
  const problems: DataProblem[] = [];
  const observations: Observation[] = [];
  const seen = new Map<string, number>();
  const windows = new Map<number, PeriodsOfLength>();
  const { comparator, indicator } = context;
  let count = 0;
  let hasComparator = false;
  const reading = { ...context, periodOf: createPeriodReader(indicator) };
  for (const row of csvRows(file, text, OBSERVATION_COLUMNS, problems)) {
    count += 1;
    hasComparator ||= row.cell('area')?.trim() === comparator;
    const report: ReportProblem = (field, problem, remedy) =>
      problems.push({ file, line: row.line, field, problem, remedy });
    const observation = readRow(id, row, reading, report);
    const key = keyOf(row);
    const first = seen.get(key);
    if (first !== undefined)
      report(
        'period',
        `repeats the area, sex, age, group and period of line ${first}`,
        'Keep the right one of the two rows.',
      );
    else seen.set(key, row.line);
    if (observation) {
      observations.push(observation);
      if (observation.periodKind === 'rolling') countWindow(windows, row.line, observation);
    }
  }
  if (count === 0 && problems.length === 0)
    problems.push({
      file,
      line: 1,
      field: '',
      problem: 'has no rows',
      remedy: 'Add the values, or remove the file and its indicator.',
    });
  for (const problem of windowProblems(file, windows)) problems.push(problem);
  if (comparator && indicator?.comparatorGap === null && count > 0)
    if (!hasComparator)
      problems.push({
        file,
        line: 0,
        field: '',
        problem: `has no row for ${comparator}, the first of the comparators`,
        remedy: 'Add its values, or say why there are none in comparatorGap in indicators.json.',
      });
  return { observations, problems };
}

/** The observation in a row; null if anything it needs is wrong, which has been reported. */
function readRow(
  id: string,
  row: CsvRow,
  context: ReadingContext,
  report: ReportProblem,
): Observation | null {
  for (const column of OBSERVATION_COLUMNS) {
    const text = row.cell(column);
    if (text !== null && text !== text.trim())
      report(column, 'begins or ends with a space', 'Remove the space.');
    else if (text !== null && !CHARACTERS.test(text))
      report(
        column,
        'holds a character that no page can show',
        'Write the cell again, in one line.',
      );
  }
  const cell = (column: ObservationColumn) => row.cell(column)?.trim() ?? null;
  const { indicator } = context;

  const area = cell('area');
  if (area !== null)
    if (!AreaCode.safeParse(area).success)
      report(
        'area',
        `is ${quotedValue(area)}`,
        'It must be an ONS code: one capital letter and eight digits.',
      );
    else if (context.areas && !context.areas.has(area))
      report(
        'area',
        `${quotedValue(area)} is not in areas.json`,
        'Add the area there, or correct the code.',
      );

  const sexCell = cell('sex');
  const sex = SEXES.find((one) => one === sexCell);
  if (sexCell !== null)
    if (!sex)
      report('sex', `is ${quotedValue(sexCell)}`, `It must be one of: ${SEXES.join(', ')}.`);
    else if (indicator?.sexes && !indicator.sexes.includes(sex))
      report(
        'sex',
        `“${sex}” is not among the indicator’s sexes (${indicator.sexes.join(', ')})`,
        'Correct it here, or add it to the sexes in indicators.json.',
      );

  const age = cell('age');
  if (age === '') report('age', 'is empty', 'Write the ages the value is about.');
  else if (age !== null && indicator?.age !== undefined && age !== indicator.age)
    report(
      'age',
      `“${age}” differs from the indicator’s age (“${indicator.age}”)`,
      'Make the two the same; values for other ages are another indicator.',
    );

  const period = readPeriod(cell('period'), context, report);
  const flags = readFlags(cell('flags'), report);
  const amounts = readAmounts(cell, indicator, report);
  const periodKind = indicator?.periodKind;
  if (!area || !sex || !age || !period || !amounts || !periodKind) return null;
  const group = cell('group');
  return {
    indicator: id,
    area,
    sex,
    // The text that all rows share, where it is right.
    age: age === indicator.age ? indicator.age : age,
    ...(group ? { group } : {}),
    period: period.label,
    periodKind,
    start: period.start,
    end: period.end,
    ...(flags.length > 0 ? { flags } : {}),
    ...amounts,
  };
}

function readPeriod(
  text: string | null,
  context: ReadingContext,
  report: ReportProblem,
): Period | null {
  const kind = context.indicator?.periodKind;
  const yearStarts = context.indicator?.yearStarts;
  if (text === null || !kind) return null;
  if (kind === 'survey' && !yearStarts) return null;
  const period = context.periodOf(text);
  if (!period)
    report(
      'period',
      `is ${quotedValue(text)}, not a ${kind} period`,
      `It must be ${PERIOD_FORMATS[kind]}; or correct periodKind in indicators.json.`,
    );
  else if (context.recordDate !== null && period.end > context.recordDate)
    report(
      'period',
      `“${text}” ends on ${period.end}, after the day up to which the record goes (${context.recordDate})`,
      'Correct the period, or “searched” or “updated” in system.json.',
    );
  return period;
}

function readFlags(text: string | null, report: ReportProblem): Flag[] {
  const flags: Flag[] = [];
  for (const letter of text?.split(/ +/).filter(Boolean) ?? []) {
    const flag = Object.hasOwn(FLAG_LETTERS, letter) ? FLAG_LETTERS[letter] : undefined;
    if (!flag) {
      const meant = nearestWord(letter, Object.values(FLAG_LETTERS));
      report(
        'flags',
        `has ${quotedValue(letter)}`,
        `Write letters with spaces between: p provisional, r revised, e estimated, i from incomplete returns, b break before this value.${meant ? ` For “${letter}” write ${meant[0]}.` : ''}`,
      );
    } else if (flags.includes(flag))
      report('flags', `has ${quotedValue(letter)} twice`, 'Keep one.');
    else flags.push(flag);
  }
  return flags;
}
