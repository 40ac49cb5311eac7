import { median } from './statistics.ts';

export type MeasureUnit = { readonly name: string; readonly decimals: number };
export const MILLISECONDS: MeasureUnit = { name: ' ms', decimals: 0 };
export const KILOBYTES: MeasureUnit = { name: ' kB', decimals: 1 };
export const PER_SECOND: MeasureUnit = { name: '/s', decimals: 0 };
export const COUNT: MeasureUnit = { name: '', decimals: 0 };
export const SHIFT: MeasureUnit = { name: '', decimals: 3 };

export type Row = {
  readonly name: string;
  readonly unit: MeasureUnit;
  /** What is held to the budget: the page's own value, or how it compares with its baseline's. */
  readonly compared?: 'ratio' | 'difference';
  /** None: printed to be known. */
  readonly budget?: { readonly atMost: number } | { readonly atLeast: number };
  /** Holds every round to the budget, and not their median. */
  readonly isForEveryRound?: true;
};

/** What one round measured: the page and, right after it, its baseline, if there is one. */
export type Sample = { readonly page: number; readonly baseline: number | null };

type Cells = { value: string; baseline: string; ratio: string; budget: string; verdict: string };

/** The median, and the least and most where rounds differ. */
function spread(values: readonly number[], write: (value: number) => string): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const middle = write(median(values));
  return least === most ? middle : `${middle} (${write(least)} to ${write(most)})`;
}

/**
 * A row's cells as they are printed. Ratios and differences are taken round by round, since the page
 * and its baseline of one round were measured on the same busy or idle machine; a budget is held to
 * their median before rounding.
 */
export function cellsOf(row: Row, samples: readonly Sample[]): Cells {
  const { unit, compared, budget, isForEveryRound } = row;
  const write = (value: number, decimals = unit.decimals) => value.toFixed(decimals) + unit.name;
  const pages = samples.map(({ page }) => page);
  const pairs = samples.flatMap(({ page, baseline }) =>
    baseline === null ? [] : [{ page, baseline }],
  );
  const writeCompared = (value: number, decimals = unit.decimals) =>
    compared === 'ratio'
      ? `${value.toFixed(2)} ×`
      : `${value < 0 ? '−' : '+'}${write(Math.abs(value), decimals)}`;
  const comparisons = pairs.map(({ page, baseline }) =>
    compared === 'ratio' ? page / baseline : page - baseline,
  );
  const cells = {
    value: compared ? write(median(pages)) : spread(pages, write),
    baseline: pairs.length > 0 ? write(median(pairs.map((pair) => pair.baseline))) : '–',
    ratio: compared ? spread(comparisons, writeCompared) : '–',
  };
  if (!budget) return { ...cells, budget: '–', verdict: '–' };
  const values = compared ? comparisons : pages;
  const [least, most] = isForEveryRound
    ? [Math.min(...values), Math.max(...values)]
    : [median(values), median(values)];
  const isKept = 'atMost' in budget ? most <= budget.atMost : least >= budget.atLeast;
  const bound = 'atMost' in budget ? budget.atMost : budget.atLeast;
  return {
    ...cells,
    budget: `${'atMost' in budget ? '≤' : '≥'} ${compared ? writeCompared(bound, 0) : write(bound, 0)}`,
    verdict: isKept ? '✓' : '✗',
  };
}

const HEAD = ['', 'page', 'baseline', 'ratio or difference', 'budget', ''];

/** A table in Markdown that reads as well in a terminal. */
export function printTable(
  rows: readonly { readonly row: Row; readonly samples: readonly Sample[] }[],
): string {
  const lines = rows.map(({ row, samples }) => {
    const { value, baseline, ratio, budget, verdict } = cellsOf(row, samples);
    return [row.name, value, baseline, ratio, budget, verdict];
  });
  const widths = HEAD.map((head, n) =>
    Math.max(head.length, 3, ...lines.map((line) => line[n]?.length ?? 0)),
  );
  const print = (cells: readonly string[]) =>
    `| ${cells.map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, n) =>
    n === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [HEAD, rule, ...lines].map(print).join('\n');
}
