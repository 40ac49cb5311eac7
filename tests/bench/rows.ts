import { median, ratioOf, spreadOf, type Pair } from './statistics.ts';

/** One line of the table, as it is printed. */
export type Row = {
  readonly what: string;
  readonly app: string;
  readonly static: string;
  readonly ratio: string;
  readonly budget: string;
  /** `–`: no budget, said to be known. */
  readonly verdict: 'within' | 'over' | '–';
};

type Unit = { readonly name: string; readonly decimals: number };
export const MILLISECONDS: Unit = { name: ' ms', decimals: 0 };
export const KILOBYTES: Unit = { name: ' kB', decimals: 1 };
export const PER_SECOND: Unit = { name: '/s', decimals: 0 };
export const PLAIN: Unit = { name: '', decimals: 3 };

const numberOf = (value: number, { name, decimals }: Unit) => `${value.toFixed(decimals)}${name}`;

/** A budget is held to what was measured, never to what was rounded for print. */
const verdictOf = (isWithin: boolean): Row['verdict'] => (isWithin ? 'within' : 'over');

type Compared = {
  readonly what: string;
  readonly pairs: readonly Pair[];
  readonly unit: Unit;
  /** The ratio that the median of the rounds may not pass, if there is a budget. */
  readonly limit?: { readonly most: number } | { readonly least: number };
  /** The limit as the design writes it: “1.1”, “1/3”. */
  readonly limitText?: string;
};

/** A row beside the static page; its budget is a ratio. */
export function comparedRow({ what, pairs, unit, limit, limitText = '' }: Compared): Row {
  const ratio = ratioOf(pairs);
  const row = {
    what,
    app: numberOf(median(pairs.map((pair) => pair.app)), unit),
    static: numberOf(median(pairs.map((pair) => pair.static)), unit),
    ratio: `${ratio.median.toFixed(2)} (${ratio.least.toFixed(2)}–${ratio.most.toFixed(2)})`,
  };
  if (!limit) return { ...row, budget: '–', verdict: '–' };
  return 'most' in limit
    ? { ...row, budget: `≤ ${limitText}`, verdict: verdictOf(ratio.median <= limit.most) }
    : { ...row, budget: `≥ ${limitText}`, verdict: verdictOf(ratio.median >= limit.least) };
}

type Bounded = {
  readonly what: string;
  /** The application's, a round each. */
  readonly values: readonly number[];
  readonly unit: Unit;
  readonly most: number;
  /** The static page's, where it has any. */
  readonly beside?: readonly number[];
};

/** A row whose budget is a number of its own. */
export function boundedRow({ what, values, unit, most, beside }: Bounded): Row {
  const spread = spreadOf(values);
  const text = numberOf(spread.median, unit);
  const isSpread = spread.least !== spread.most;
  return {
    what,
    app: isSpread
      ? `${text} (${spread.least.toFixed(unit.decimals)}–${spread.most.toFixed(unit.decimals)})`
      : text,
    static: beside ? numberOf(median(beside), unit) : '–',
    ratio: '–',
    budget: most === 0 ? '0' : `≤ ${most}${unit.name}`,
    verdict: verdictOf(spread.median <= most),
  };
}
