import type { Indicator, Observation } from '#src/contract/outcomes.ts';
import { METHOD_WORDS } from '#src/narrative/outcomes/outcomeWords.ts';
import type { TableCell } from '#src/share/SharedFigure.ts';
import { estimateOf, hasLimits } from '#src/statistics/estimate.ts';

/** Headings of a shared table's columns about one figure. `name` is the place or area it is shown for. */
export const FIGURE_HEADINGS = [
  'name',
  'area',
  'areaCode',
  'period',
  'state',
  'value',
  'lower',
  'upper',
  'limits',
  'unit',
  'flags',
] as const;

type Whose = { readonly name: string; readonly areaName: string; readonly areaCode: string };

/**
 * A number that we worked out, to two decimals more than the indicator is shown with; more would
 * claim a precision that its sources don't have.
 */
export const computed = (
  value: number | undefined,
  { decimals }: Pick<Indicator, 'decimals'>,
): number | null => (value === undefined ? null : Number(value.toFixed(decimals + 2)));

/**
 * The cells under `FIGURE_HEADINGS`: a figure as the record has it, unrounded; limits that we worked
 * out are rounded. Without a number, its state says why.
 */
export function figureCells(
  { name, areaName, areaCode }: Whose,
  { unit, decimals }: Pick<Indicator, 'unit' | 'decimals'>,
  observation: Observation | null,
  period: string,
): TableCell[] {
  const estimate = observation && estimateOf(observation, { unit, decimals });
  const limits = estimate && hasLimits(estimate) ? estimate : null;
  const limit = (value: number) => (limits?.derived ? computed(value, { decimals }) : value);
  const whose = limits?.derived ? `ours, by ${METHOD_WORDS[limits.derived]}` : 'published';
  return [
    name,
    areaName,
    areaCode,
    period,
    observation?.state ?? 'no figure',
    estimate?.value ?? null,
    limits && limit(limits.lower),
    limits && limit(limits.upper),
    limits ? whose : null,
    unit,
    observation?.flags?.join('; ') ?? null,
  ];
}
