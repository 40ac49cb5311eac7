import type { Indicator, Observation } from '#src/contract/outcomes.ts';
import type { Cell } from '#src/share/SharedFigure.ts';
import { METHOD_WORDS } from '#src/narrative/outcomeWords.ts';
import { estimateOf, hasLimits } from '#src/statistics/estimate.ts';

/** One figure of a shared table, headings and cells in step. `name` is who it stands for. */
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

/** One figure as the record has it, unrounded; without a number its state says why. */
export function figureCells(
  { name, areaName, areaCode }: Whose,
  { unit, decimals }: Pick<Indicator, 'unit' | 'decimals'>,
  observation: Observation | null,
  period: string,
): Cell[] {
  const estimate = observation && estimateOf(observation, { unit, decimals });
  const limits = estimate && hasLimits(estimate) ? estimate : null;
  const whose = limits?.derived ? `ours, by ${METHOD_WORDS[limits.derived]}` : 'published';
  return [
    name,
    areaName,
    areaCode,
    period,
    observation?.state ?? 'no figure',
    estimate?.value ?? null,
    limits?.lower ?? null,
    limits?.upper ?? null,
    limits ? whose : null,
    unit,
    observation?.flags?.join('; ') ?? null,
  ];
}
