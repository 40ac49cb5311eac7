import { loadRecord } from '#server/records/loadRecord.ts';
import type { FigureContent } from '#src/contract/figures/figure.ts';
import { loadFigure } from '#src/figures/loadFigure.ts';
import { figureOf } from '#src/figures/registry.ts';
import { answersOf } from '#tests/figures/figureChecks.ts';

/** One figure of each kind of chart, and one without. */
export async function oneOfEachFigure(): Promise<FigureContent[]> {
  const load = answersOf(await loadRecord('mocks/record'));
  const asked = [
    ['register', {}],
    ['money', {}],
    ['map', {}],
    ['deprivation', {}],
    ['outcome', { indicator: 'adult-smoking' }],
    ['outcome-trend', { indicator: 'preventable-cvd-mortality' }],
    ['outcome-trend', { indicator: 'child-poverty-after-housing-costs' }],
    ['outcome-gap-closing', {}],
    ['outcome-gaps', {}],
  ] as const;
  return Promise.all(asked.map(([id, params]) => loadFigure(figureOf(id), params, load)));
}
