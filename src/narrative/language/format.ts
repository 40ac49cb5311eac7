import type { Indicator, Observation } from '#src/contract/outcomes.ts';
import type { Precision } from '#src/contract/plain/words.ts';

import { longDate, shortDate } from './dateWords.ts';

/**
 * Every number, date and sum shown anywhere is formatted here. Nothing uses the platform's locale
 * data, so that server and browser write the same characters.
 */

const MINUS = '−';

/** Rounds halves up in decimal, not in binary: 23.45 becomes 23.5, not 23.4. @param size 0 or more */
function rounded(size: number, decimals: number): string {
  const written = String(size);
  if (written.includes('e')) return size.toFixed(decimals);
  return Number(`${Math.round(Number(`${written}e${decimals}`))}e-${decimals}`).toFixed(decimals);
}

/**
 * A number as shown: `1,234.5`, `−0.3`. A value that rounds to zero has no sign.
 * @throws RangeError for NaN and infinity, which must never be shown as a figure
 */
export function formatNumber(value: number, decimals: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a figure: ${value}`);
  const [whole = '', fraction] = rounded(Math.abs(value), decimals).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}

/** The singular of a unit, for a figure of exactly one. */
const SINGULAR_UNITS: Readonly<Record<string, string>> = {
  'years': 'year',
  'months': 'month',
  'weeks': 'week',
  'days': 'day',
  'people': 'person',
  'percentage points': 'percentage point',
};

/** `50.9 years`, `1 year`, `23.4%`; the number alone where the unit is `count` or ''. */
function withUnit(text: string, unit: string): string {
  if (unit === '%') return `${text}%`;
  if (unit === '' || unit === 'count') return text;
  return `${text} ${text === '1' ? (SINGULAR_UNITS[unit] ?? unit) : unit}`;
}

/** A figure with its unit: `50.9 years`, `23.4%`. A true zero is written `0`, unlike one rounded to it. */
export const formatFigure = (
  value: number,
  indicator: Pick<Indicator, 'unit' | 'decimals'>,
): string => withUnit(value === 0 ? '0' : formatNumber(value, indicator.decimals), indicator.unit);

/** Limits without their unit, which stands after the figure: `47.3 to 54.4`. */
export const formatInterval = (
  lower: number,
  upper: number,
  indicator: Pick<Indicator, 'decimals'>,
): string =>
  `${formatNumber(lower, indicator.decimals)} to ${formatNumber(upper, indicator.decimals)}`;

/** A PartialDate in full: `5 July 2023`, `May 2024`, `2023`, `5 to 7 July 2023`. */
export const formatDate = (partialDate: string): string => longDate(partialDate);

/** A PartialDate with months of three letters, where space is short: `5 Jul 2023`. */
export const formatDateShort = (partialDate: string): string => shortDate(partialDate);

/** When something happened, where space is short: `5 Jul 2023`; of a year alone, `During 2025`. */
export const formatWhenShort = (partialDate: string): string =>
  partialDate.length === 4 ? `During ${partialDate}` : shortDate(partialDate);

/** A sum in millions or billions where that needs at most two decimals. */
function inUnits(amount: number): string {
  for (const [size, word] of [
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    // A sum that needs more than two decimals is written in full, as it must not be rounded further.
    if (amount >= size && amount % (size / 100) === 0) return `${amount / size} ${word}`;
  }
  return formatNumber(amount, Number.isInteger(amount) ? 0 : 2);
}

/** A sum with its precision: `£8,349,082`, `about £5.5 million`, `just under £70 million`. */
export function formatMoney(amount: number, precision: Precision): string {
  if (!Number.isFinite(amount)) throw new RangeError(`Not a sum: ${amount}`);
  if (precision === 'exact') return `£${formatNumber(amount, Number.isInteger(amount) ? 0 : 2)}`;
  return `${precision === 'rounded' ? 'about' : 'just under'} £${inUnits(amount)}`;
}

/** `1 place`, `28 places`, `1,060 areas`. */
export const formatCount = (n: number, singular: string, plural: string): string =>
  `${formatNumber(n, 0)} ${n === 1 ? singular : plural}`;

const STATE_WORDS: Record<Observation['state'], { word: string; meaning: string }> = {
  'number': { word: 'a figure', meaning: 'A figure is published.' },
  'zero': { word: 'zero', meaning: 'A true zero: counted, and none were found.' },
  'suppressed': {
    word: 'suppressed',
    meaning: 'Withheld by the producer, so that nobody can be identified.',
  },
  'missing': { word: 'missing', meaning: 'The producer publishes no figure here.' },
  'not-applicable': {
    word: 'not applicable',
    meaning: 'The measure does not apply to this area or group.',
  },
};

/** The words shown in place of a figure: `suppressed`, `missing`, `not applicable`. */
export const formatState = (observation: Pick<Observation, 'state'>): string =>
  STATE_WORDS[observation.state].word;

/** What an observation's state means, as a sentence. */
export const stateMeaning = (observation: Pick<Observation, 'state'>): string =>
  STATE_WORDS[observation.state].meaning;

/** `a`, `a and b`, `a, b and c`; '' for none. */
export function joinWords(list: readonly string[]): string {
  const last = list.at(-1) ?? '';
  return list.length < 2 ? last : `${list.slice(0, -1).join(', ')} and ${last}`;
}

/** Clauses that hold lists themselves: `a; b; and c`, or `a, and b` with a comma. */
export function joinClauses(clauses: readonly string[], separator: ';' | ',' = ';'): string {
  const last = clauses.at(-1) ?? '';
  return clauses.length < 2
    ? last
    : `${clauses.slice(0, -1).join(`${separator} `)}${separator} and ${last}`;
}

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
