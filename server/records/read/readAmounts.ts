import { quoted } from '#server/records/Problem.ts';
import type { Indicator } from '#src/contract/outcomes.ts';

import type { Column, Complain } from './columns.ts';
import type { Loose } from './Loose.ts';

type Numbers = { lower?: number; upper?: number; count?: number; denominator?: number };
type Amounts =
  | ({ state: 'number'; value: number } & Numbers)
  | ({ state: 'zero'; value: 0 } & Numbers)
  | { state: 'suppressed' | 'missing' | 'not-applicable' };

const SYMBOLS = {
  '[c]': 'suppressed',
  '[x]': 'missing',
  '[z]': 'not-applicable',
} as const;
const isSymbol = (text: string): text is keyof typeof SYMBOLS => Object.hasOwn(SYMBOLS, text);

const NUMBER_COLUMNS = ['lower', 'upper', 'count', 'denominator'] as const;

/** A plain decimal number, or undefined. No separators, no exponents, no Infinity. */
const asNumber = (text: string): number | undefined =>
  /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;

const BOTH = 'Give both 95% limits or neither.';
const PLAIN = 'It must be a plain number such as 1234.5: no thousands separator, unit or sign.';

/**
 * Reads value, limits, count and denominator, and holds them against each other and the indicator.
 * @returns null where the value can't be read: it has been complained of
 */
export function readAmounts(
  cell: (column: Column) => string | null,
  indicator: Loose<Indicator> | undefined,
  complain: Complain,
): Amounts | null {
  const text = cell('value');
  const numbers: Numbers = {};
  for (const column of NUMBER_COLUMNS) {
    const number = cell(column);
    if (!number) continue;
    const read = asNumber(number);
    if (read === undefined) complain(column, `is ${quoted(number)}`, PLAIN);
    else numbers[column] = read;
  }
  checkCounts(numbers, complain);
  const { lower, upper } = numbers;
  if (lower !== undefined && upper !== undefined && lower > upper)
    complain(
      'lower',
      `(${lower}) is above upper (${upper})`,
      'Put the smaller of the two in lower.',
    );
  if (text === null) return null;

  if (isSymbol(text)) {
    const state = SYMBOLS[text];
    for (const column of NUMBER_COLUMNS)
      if (cell(column))
        complain(
          column,
          `is given although the value is ${state.replace('-', ' ')}`,
          state === 'suppressed'
            ? 'Leave it empty: it could give the suppressed value away.'
            : 'Leave it empty, or write the value.',
        );
    return { state };
  }
  checkLimitsGiven(cell, indicator, text, complain);

  const value = asNumber(text);
  if (value === undefined) {
    complain('value', `is ${quoted(text)}`, valueRemedy(text));
    return null;
  }
  if (lower !== undefined && upper !== undefined && lower <= upper)
    if (value < lower || value > upper)
      complain(
        'value',
        `(${text}) is outside its own limits (${lower} to ${upper})`,
        'Compare all three with the source and correct them.',
      );
  if (typeof indicator?.least === 'number' && value < indicator.least)
    complain(
      'value',
      `(${text}) is below the least that this indicator can be (${indicator.least})`,
      'Correct the value, or least in indicators.json.',
    );
  if (typeof indicator?.most === 'number' && value > indicator.most)
    complain(
      'value',
      `(${text}) is above the most that this indicator can be (${indicator.most})`,
      'Correct the value, or most in indicators.json.',
    );
  return value === 0
    ? { state: 'zero', value: 0, ...numbers }
    : { state: 'number', value, ...numbers };
}

/** Both limits or neither, and as the indicator says. A true zero may do without. */
function checkLimitsGiven(
  cell: (column: Column) => string | null,
  indicator: Loose<Indicator> | undefined,
  value: string,
  complain: Complain,
): void {
  const lower = cell('lower');
  const upper = cell('upper');
  // Without the columns there is nothing to say of their cells.
  if (lower === null || upper === null) return;
  if (!lower && upper) complain('lower', 'is empty although upper is given', BOTH);
  if (lower && !upper) complain('upper', 'is empty although lower is given', BOTH);
  if (indicator?.limits === false && (lower || upper))
    complain(
      lower ? 'lower' : 'upper',
      'is given although the indicator says that it has no limits',
      'Leave both limits empty, or set limits to true in indicators.json.',
    );
  if (indicator?.limits === true && !lower && !upper && (asNumber(value) ?? 0) !== 0)
    complain(
      'lower',
      'and upper are empty although the indicator says that it has limits',
      'Give both 95% limits, or set limits to false in indicators.json.',
    );
}

function checkCounts({ count, denominator }: Numbers, complain: Complain): void {
  if (count !== undefined && (!Number.isInteger(count) || count < 0))
    complain('count', `is ${count}`, 'It must be a whole number, 0 or more.');
  if (denominator !== undefined && denominator <= 0)
    complain('denominator', `is ${denominator}`, 'It must be more than 0.');
}

function valueRemedy(text: string): string {
  if (text === '') return 'Write the value, [c] suppressed, [x] missing or [z] not applicable.';
  if (/^\[[preb]\]$/.test(text)) return 'A flag goes in the flags column, as a letter.';
  return `${PLAIN} Without a value: [c] suppressed, [x] missing or [z] not applicable.`;
}
