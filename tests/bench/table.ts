import { median } from './statistics.ts';

export type Unit = { readonly name: string; readonly decimals: number };
export const MILLISECONDS: Unit = { name: ' ms', decimals: 0 };
export const KILOBYTES: Unit = { name: ' kB', decimals: 1 };
export const PER_SECOND: Unit = { name: '/s', decimals: 0 };
export const COUNT: Unit = { name: '', decimals: 0 };
export const SHIFT: Unit = { name: '', decimals: 3 };

/** What a page may cost: a multiple of its baseline, more than its baseline, or a number of its own. */
export type Budget =
  | { readonly ratioAtMost: number }
  | { readonly ratioAtLeast: number }
  | { readonly differenceAtMost: number }
  | { readonly differenceAtLeast: number }
  | { readonly atMost: number }
  | { readonly everyRoundAtMost: number };

export type Row = {
  readonly name: string;
  readonly unit: Unit;
  /** Null: printed to be known. */
  readonly budget: Budget | null;
};

/** What one round measured: the page and, right after it, its baseline, if there is one. */
export type Sample = { readonly page: number; readonly baseline: number | null };

type Cells = { value: string; baseline: string; ratio: string; budget: string; verdict: string };

const signed = (value: number, decimals: number) =>
  `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(decimals)}`;

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
export function cellsOf({ unit, budget }: Row, samples: readonly Sample[]): Cells {
  const { name, decimals } = unit;
  const write = (value: number) => value.toFixed(decimals) + name;
  const pages = samples.map(({ page }) => page);
  const pairs = samples.flatMap(({ page, baseline }) =>
    baseline === null ? [] : [{ page, baseline }],
  );
  const baseline = pairs.length > 0 ? write(median(pairs.map((pair) => pair.baseline))) : '–';
  const verdict = (isKept: boolean) => (isKept ? '✓' : '✗');
  const own = { value: spread(pages, write), baseline, ratio: '–' };
  if (budget === null) return { ...own, budget: '–', verdict: '–' };
  if ('everyRoundAtMost' in budget)
    return {
      ...own,
      budget: `≤ ${budget.everyRoundAtMost}${name}`,
      verdict: verdict(Math.max(...pages) <= budget.everyRoundAtMost),
    };
  if ('atMost' in budget)
    return {
      ...own,
      budget: `≤ ${budget.atMost}${name}`,
      verdict: verdict(median(pages) <= budget.atMost),
    };
  const compared = { value: write(median(pages)), baseline };
  if ('ratioAtMost' in budget || 'ratioAtLeast' in budget) {
    const ratios = pairs.map((pair) => pair.page / pair.baseline);
    const isAtMost = 'ratioAtMost' in budget;
    const bound = isAtMost ? budget.ratioAtMost : budget.ratioAtLeast;
    return {
      ...compared,
      ratio: spread(ratios, (ratio) => ratio.toFixed(2)),
      budget: `${isAtMost ? '≤' : '≥'} ${Number(bound.toFixed(2))} ×`,
      verdict: verdict(isAtMost ? median(ratios) <= bound : median(ratios) >= bound),
    };
  }
  const differences = pairs.map((pair) => pair.page - pair.baseline);
  const isAtMost = 'differenceAtMost' in budget;
  const bound = isAtMost ? budget.differenceAtMost : budget.differenceAtLeast;
  return {
    ...compared,
    ratio: spread(differences, (difference) => signed(difference, decimals)),
    budget: `${isAtMost ? '≤' : '≥'} ${signed(bound, 0)}${name}`,
    verdict: verdict(isAtMost ? median(differences) <= bound : median(differences) >= bound),
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
