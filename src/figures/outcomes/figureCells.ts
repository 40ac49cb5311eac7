import type { TableCell } from '#src/contract/figures/figure.ts';
import type { Indicator, Observation } from '#src/contract/outcomes.ts';
import { METHOD_WORDS } from '#src/narrative/outcomes/outcomeWords.ts';
import { numbers, texts } from '#src/figures/figureContent.ts';
import { estimateOf, hasLimits } from '#src/statistics/estimate.ts';

/** A table's columns about one figure. `name` is the place or area it is shown for. */
export const figureColumns = ({ unit }: { readonly unit: string | null }) => [
  ...texts('name', 'area', 'areaCode', 'period', 'state'),
  ...numbers(unit, 'value', 'lower', 'upper'),
  ...texts('limits', 'unit', 'flags'),
];

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
 * The cells under `figureColumns`: a figure as the record has it, unrounded; limits that we worked
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
