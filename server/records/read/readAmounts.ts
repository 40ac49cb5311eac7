import { quotedValue } from '#src/narrative/language/quotedValue.ts';
import type { Indicator } from '#src/contract/outcomes.ts';

import type { ObservationColumn, ReportProblem } from './observationColumns.ts';
import type { DeepPartial } from './DeepPartial.ts';

type Numbers = { lower?: number; upper?: number; count?: number; denominator?: number };
type Amounts =
  | ({ state: 'number'; value: number } & Numbers)
  | ({ state: 'zero'; value: 0 } & Numbers)
  | { state: 'suppressed' | 'missing' | 'not-applicable' };

/** How a file of values writes that there is none. */
export const SYMBOLS = {
  '[c]': 'suppressed',
  '[x]': 'missing',
  '[z]': 'not-applicable',
} as const;
const isSymbol = (text: string): text is keyof typeof SYMBOLS => Object.hasOwn(SYMBOLS, text);

const NUMBER_COLUMNS = ['lower', 'upper', 'count', 'denominator'] as const;

/** A plain decimal number, without separators or exponent; undefined if it is something else. */
const parseNumber = (text: string): number | undefined =>
  /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;

const BOTH_LIMITS = 'Give both 95% limits or neither.';
const PLAIN_NUMBER =
  'It must be a plain number such as 1234.5: no thousands separator, unit or sign.';

/**
 * Reads value, limits, count and denominator of a row, and checks them against each other and the
 * indicator.
 * @returns null if the value can't be read, which has been reported
 */
export function readAmounts(
  cell: (column: ObservationColumn) => string | null,
  indicator: DeepPartial<Indicator> | undefined,
  report: ReportProblem,
): Amounts | null {
  const text = cell('value');
  const numbers: Numbers = {};
  for (const column of NUMBER_COLUMNS) {
    const number = cell(column);
    if (!number) continue;
    const read = parseNumber(number);
    if (read === undefined) report(column, `is ${quotedValue(number)}`, PLAIN_NUMBER);
    else numbers[column] = read;
  }
  checkCounts(numbers, report);
  const { lower, upper } = numbers;
  if (lower !== undefined && upper !== undefined && lower > upper)
    report('lower', `(${lower}) is above upper (${upper})`, 'Put the smaller of the two in lower.');
  if (text === null) return null;

  if (isSymbol(text)) {
    const state = SYMBOLS[text];
    for (const column of NUMBER_COLUMNS)
      if (cell(column))
        report(
          column,
          `is given although the value is ${state.replace('-', ' ')}`,
          state === 'suppressed'
            ? 'Leave it empty: it could give the suppressed value away.'
            : 'Leave it empty, or write the value.',
        );
    return { state };
  }
  checkLimitsGiven(cell, indicator, text, report);

  const value = parseNumber(text);
  if (value === undefined) {
    report('value', `is ${quotedValue(text)}`, valueRemedy(text));
    return null;
  }
  if (lower !== undefined && upper !== undefined && lower <= upper)
    if (value < lower || value > upper)
      report(
        'value',
        `(${text}) is outside its own limits (${lower} to ${upper})`,
        'Compare all three with the source and correct them.',
      );
  if (typeof indicator?.least === 'number' && value < indicator.least)
    report(
      'value',
      `(${text}) is below the least that this indicator can be (${indicator.least})`,
      'Correct the value, or least in indicators.json.',
    );
  if (typeof indicator?.most === 'number' && value > indicator.most)
    report(
      'value',
      `(${text}) is above the most that this indicator can be (${indicator.most})`,
      'Correct the value, or most in indicators.json.',
    );
  return value === 0
    ? { state: 'zero', value: 0, ...numbers }
    : { state: 'number', value, ...numbers };
}

/** Checks that both limits are given or neither, as the indicator says; a zero needs none. */
function checkLimitsGiven(
  cell: (column: ObservationColumn) => string | null,
  indicator: DeepPartial<Indicator> | undefined,
  value: string,
  report: ReportProblem,
): void {
  const lower = cell('lower');
  const upper = cell('upper');
  // The columns are missing, which is reported elsewhere.
  if (lower === null || upper === null) return;
  if (!lower && upper) report('lower', 'is empty although upper is given', BOTH_LIMITS);
  if (lower && !upper) report('upper', 'is empty although lower is given', BOTH_LIMITS);
  if (indicator?.limits === false && (lower || upper))
    report(
      lower ? 'lower' : 'upper',
      'is given although the indicator says that it has no limits',
      'Leave both limits empty, or set limits to true in indicators.json.',
    );
  if (indicator?.limits === true && !lower && !upper && (parseNumber(value) ?? 0) !== 0)
    report(
      'lower',
      'and upper are empty although the indicator says that it has limits',
      'Give both 95% limits, or set limits to false in indicators.json.',
    );
}

function checkCounts({ count, denominator }: Numbers, report: ReportProblem): void {
  if (count !== undefined && (!Number.isInteger(count) || count < 0))
    report('count', `is ${count}`, 'It must be a whole number, 0 or more.');
  if (denominator !== undefined && denominator <= 0)
    report('denominator', `is ${denominator}`, 'It must be more than 0.');
}

function valueRemedy(text: string): string {
  if (text === '') return 'Write the value, [c] suppressed, [x] missing or [z] not applicable.';
  if (/^\[[preb]\]$/.test(text)) return 'A flag goes in the flags column, as a letter.';
  return `${PLAIN_NUMBER} Without a value: [c] suppressed, [x] missing or [z] not applicable.`;
}
