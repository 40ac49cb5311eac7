import { readChoice } from '#src/addresses/readChoice.ts';
import type { LifeStage, Theme } from '#src/contract/plain/words.ts';
import { latestPeriod, latestRows, type OutcomeInput } from '#src/figures/outcomes/outcomeRows.ts';
import { freshnessOf, type Freshness } from '#src/record/outcomes/freshness.ts';

import {
  VERDICTS,
  type FilterField,
  type FilterName,
  type OutcomeFilter,
  type VerdictChoice,
} from './filterFields.ts';

/** Reads the filters from an address. A value that can’t be used is a problem, and no filter. */
export function readOutcomeFilter(
  search: URLSearchParams,
  fields: Readonly<Record<FilterName, FilterField>>,
): { filter: OutcomeFilter; problems: string[] } {
  const problems: string[] = [];
  const chosen = (name: FilterName) => {
    const { noun, choices } = fields[name];
    return readChoice(search, { name, noun, instead: 'it is left out' }, choices, problems);
  };
  return {
    filter: {
      theme: chosen('theme'),
      stage: chosen('stage'),
      place: chosen('place'),
      verdict: chosen('verdict'),
      limits: chosen('limits'),
      freshness: chosen('freshness'),
    },
    problems,
  };
}

/** What filters look at in a picture, which is of one indicator and one sex. */
export type OutcomeFacts = {
  theme: Theme;
  stage: LifeStage;
  limits: 'yes' | 'no';
  /** Null: no place has a figure. */
  freshness: Freshness | null;
  verdicts: readonly { place: string; verdict: VerdictChoice }[];
};

/** A picture with what filters look at. */
export type OutcomePicture = { input: OutcomeInput; facts: OutcomeFacts };

/** What filters look at in a picture. @param recordDate the record's own date, YYYY-MM-DD */
export function factsOf(input: OutcomeInput, recordDate: string): OutcomeFacts {
  const { theme, lifeStage, limits, historic } = input.indicator;
  const end = latestPeriod(input)?.end;
  return {
    theme,
    stage: lifeStage,
    limits: limits ? 'yes' : 'no',
    freshness: end === undefined ? null : freshnessOf(end, recordDate, historic),
    verdicts: latestRows(input).flatMap(({ kind, id, verdict }) =>
      kind === 'place' && verdict ? [{ place: id, verdict: VERDICTS[verdict.kind] }] : [],
    ),
  };
}

/** Whether a filter leaves a picture in. The filter's place only says whose verdict counts. */
export const matchesOutcomeFilter = (filter: OutcomeFilter, facts: OutcomeFacts): boolean =>
  [
    [filter.theme, facts.theme],
    [filter.stage, facts.stage],
    [filter.limits, facts.limits],
    [filter.freshness, facts.freshness],
  ].every(([chosen, own]) => chosen === null || chosen === own) &&
  (filter.verdict === null ||
    facts.verdicts.some(
      ({ place, verdict }) =>
        verdict === filter.verdict && (filter.place === null || place === filter.place),
    ));
