import type { Observation } from '#src/contract/outcomes.ts';
import type { Area, Place } from '#src/contract/place.ts';
import { hasNumber, type OutcomeInput, type FigurePeriod } from './outcomeRows.ts';

import { readOutcomeParams, type OutcomeParams } from './outcomeParams.ts';

export type OutcomeView = {
  params: OutcomeParams;
  /** What all charts of the page are made from. */
  input: OutcomeInput;
  comparators: Area[];
  /** The periods in which any place has a figure, oldest first. */
  periods: FigurePeriod[];
};

function periodsOf(observations: readonly Observation[], places: readonly Place[]): FigurePeriod[] {
  const codes = new Set(places.map(({ figuresFrom }) => figuresFrom));
  const periods = new Map<string, FigurePeriod>();
  for (const observation of observations) {
    const { area, period, start, end } = observation;
    if (codes.has(area) && hasNumber(observation))
      periods.set(`${start}/${end}`, { period, start, end });
  }
  return [...periods].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, period]) => period);
}

/**
 * One indicator with the address's choices: sex, comparator and period. Figures later than a chosen
 * period are left out.
 */
export function outcomeView(
  search: URLSearchParams,
  record: Omit<OutcomeInput, 'sex'>,
): OutcomeView {
  const { indicator, observations, places, areas } = record;
  const comparators = record.comparators.flatMap(
    (code) => areas.find((area) => area.code === code) ?? [],
  );
  const periods = periodsOf(observations, places);
  const params = readOutcomeParams(search, {
    sexes: indicator.sexes,
    places,
    comparators,
    periods,
  });
  const { sex, against, period } = params;
  const input = {
    ...record,
    sex,
    observations: period ? observations.filter(({ end }) => end <= period.end) : observations,
    // Verdicts are by the first.
    comparators: [
      ...record.comparators.filter((code) => code === against),
      ...record.comparators.filter((code) => code !== against),
    ],
  };
  return { params, input, comparators, periods };
}
