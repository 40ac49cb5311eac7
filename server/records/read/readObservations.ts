import { nearest } from '#server/records/nearest.ts';
import { quoted, type Problem } from '#server/records/Problem.ts';
import { windowProblems } from '#server/records/rules/series.ts';
import { AreaCode } from '#src/contract/basics.ts';
import type { Indicator, Observation } from '#src/contract/outcomes.ts';
import { SEXES, type Flag } from '#src/contract/plain/words.ts';

import { COLUMNS, type Column, type Complain } from './columns.ts';
import type { Loose } from './Loose.ts';
import { parsePeriod, PERIOD_FORMATS, type Period } from './parsePeriod.ts';
import { readAmounts } from './readAmounts.ts';
import { readCsv, type CsvRow } from './readCsv.ts';

/** What rows of a file are held against; what is undefined or null is not known, and not checked. */
export type Known = {
  indicator: Loose<Indicator> | undefined;
  areas: ReadonlySet<string> | null;
  updated: string | undefined;
  /** The area that verdicts are against. */
  comparator: string | undefined;
};

/** What tells one value of an indicator from another. */
const KEY = ['area', 'sex', 'age', 'group', 'period'] as const;

const FLAG_LETTERS: Record<string, Flag> = {
  p: 'provisional',
  r: 'revised',
  e: 'estimated',
  b: 'break',
};

/**
 * Reads one indicator's observations.
 * @param id the indicator's id, which is the file's name
 */
export function readObservations(
  id: string,
  file: string,
  text: string,
  known: Known,
): { observations: Observation[]; problems: Problem[] } {
  const { rows, problems } = readCsv(file, text, COLUMNS);
  const observations: Observation[] = [];
  const seen = new Map<string, number>();
  const windows: { line: number; period: Period }[] = [];
  for (const row of rows) {
    const complain: Complain = (field, problem, remedy) =>
      problems.push({ file, line: row.line, field, problem, remedy });
    const observation = readRow(id, row, known, complain);
    const key = KEY.map((column) => row.cell(column)?.trim().replace('–', '-')).join('|');
    const first = seen.get(key);
    if (first !== undefined)
      complain(
        'period',
        `repeats the area, sex, age, group and period of line ${first}`,
        'Keep the right one of the two rows.',
      );
    else seen.set(key, row.line);
    if (observation) {
      observations.push(observation);
      const { period: label, periodKind, start, end } = observation;
      if (periodKind === 'rolling') windows.push({ line: row.line, period: { label, start, end } });
    }
  }
  if (rows.length === 0 && problems.length === 0)
    problems.push({
      file,
      line: 1,
      field: '',
      problem: 'has no rows',
      remedy: 'Add the values, or remove the file and its indicator.',
    });
  problems.push(...windowProblems(file, windows));
  const { comparator, indicator } = known;
  if (comparator && indicator?.comparatorGap === null && rows.length > 0)
    if (!rows.some((row) => row.cell('area')?.trim() === comparator))
      problems.push({
        file,
        line: 0,
        field: '',
        problem: `has no row for ${comparator}, the first of the comparators`,
        remedy: 'Add its values, or say why there are none in comparatorGap in indicators.json.',
      });
  return { observations, problems };
}

/** Null where something needed is wrong: it has been complained of. */
function readRow(id: string, row: CsvRow, known: Known, complain: Complain): Observation | null {
  for (const column of COLUMNS) {
    const text = row.cell(column);
    if (text !== null && text !== text.trim())
      complain(column, 'begins or ends with a space', 'Remove the space.');
  }
  const cell = (column: Column) => row.cell(column)?.trim() ?? null;
  const { indicator } = known;

  const area = cell('area');
  if (area !== null)
    if (!AreaCode.safeParse(area).success)
      complain(
        'area',
        `is ${quoted(area)}`,
        'It must be an ONS code: one capital letter and eight digits.',
      );
    else if (known.areas && !known.areas.has(area))
      complain(
        'area',
        `${quoted(area)} is not in areas.json`,
        'Add the area there, or correct the code.',
      );

  const sexCell = cell('sex');
  const sex = SEXES.find((one) => one === sexCell);
  if (sexCell !== null)
    if (!sex) complain('sex', `is ${quoted(sexCell)}`, `It must be one of: ${SEXES.join(', ')}.`);
    else if (indicator?.sexes && !indicator.sexes.includes(sex))
      complain(
        'sex',
        `“${sex}” is not among the indicator’s sexes (${indicator.sexes.join(', ')})`,
        'Correct it here, or add it to the sexes in indicators.json.',
      );

  const age = cell('age');
  if (age === '') complain('age', 'is empty', 'Write the ages the value is about.');
  else if (age !== null && indicator?.age !== undefined && age !== indicator.age)
    complain(
      'age',
      `“${age}” differs from the indicator’s age (“${indicator.age}”)`,
      'Make the two the same; values for other ages are another indicator.',
    );

  const period = readPeriod(cell('period'), known, complain);
  const flags = readFlags(cell('flags'), complain);
  const amounts = readAmounts(cell, indicator, complain);
  const periodKind = indicator?.periodKind;
  if (!area || !sex || !age || !period || !amounts || !periodKind) return null;
  const group = cell('group');
  return {
    indicator: id,
    area,
    sex,
    age,
    ...(group ? { group } : {}),
    period: period.label,
    periodKind,
    start: period.start,
    end: period.end,
    ...(flags.length > 0 ? { flags } : {}),
    ...amounts,
  };
}

function readPeriod(text: string | null, known: Known, complain: Complain): Period | null {
  const kind = known.indicator?.periodKind;
  const yearStarts = known.indicator?.yearStarts;
  if (text === null || !kind) return null;
  if (kind === 'survey' && !yearStarts) return null;
  const period = parsePeriod(text, kind, yearStarts ?? null);
  if (!period)
    complain(
      'period',
      `is ${quoted(text)}, not a ${kind} period`,
      `It must be ${PERIOD_FORMATS[kind]}; or correct periodKind in indicators.json.`,
    );
  else if (known.updated !== undefined && period.end > known.updated)
    complain(
      'period',
      `“${text}” ends on ${period.end}, after the record was last updated (${known.updated})`,
      'Correct the period, or “updated” in system.json.',
    );
  return period;
}

function readFlags(text: string | null, complain: Complain): Flag[] {
  const flags: Flag[] = [];
  for (const letter of text?.split(/ +/).filter(Boolean) ?? []) {
    const flag = Object.hasOwn(FLAG_LETTERS, letter) ? FLAG_LETTERS[letter] : undefined;
    if (!flag) {
      const meant = nearest(letter, Object.values(FLAG_LETTERS));
      complain(
        'flags',
        `has ${quoted(letter)}`,
        `Write letters with spaces between: p provisional, r revised, e estimated, b break before this value.${meant ? ` For “${letter}” write ${meant[0]}.` : ''}`,
      );
    } else if (flags.includes(flag)) complain('flags', `has ${quoted(letter)} twice`, 'Keep one.');
    else flags.push(flag);
  }
  return flags;
}
