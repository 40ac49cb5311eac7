import type { Indicator } from '#src/contract/outcomes.ts';
import {
  comparisonSentence,
  figureSentence,
  picturedSentence,
} from '#src/narrative/figureSentence.ts';
import { LIMITS_MEANING, uncertaintySentence } from '#src/narrative/uncertaintySentence.ts';
import { hasLimits } from '#src/statistics/estimate.ts';

import type { OutcomeRow } from './outcomeRows.ts';

/**
 * Each place's figure as a person would say it, and what limits mean, by the first that has them.
 * @returns `limits` null: no place has any
 */
export function inWords(
  rows: readonly OutcomeRow[],
  indicator: Indicator,
): { places: { id: string; text: string }[]; limits: string | null } {
  const comparator = rows.find(({ kind }) => kind === 'comparator');
  const known = rows.flatMap(
    ({ kind, id, proxy, name, areaName, observation, estimate, verdict }) =>
      kind === 'place' && observation && estimate && verdict
        ? [{ id, areaName: proxy === null ? name : areaName, observation, estimate, verdict }]
        : [],
  );
  const limited = known.find(({ estimate }) => hasLimits(estimate));
  return {
    places: known.map(({ id, areaName, observation, verdict }) => ({
      id,
      text: [
        figureSentence({ indicator, observation, areaName }),
        picturedSentence({ indicator, observation }),
        comparator &&
          comparisonSentence({
            indicator,
            place: { name: areaName, observation },
            comparator,
            verdict,
          }),
      ]
        .filter(Boolean)
        .join(' '),
    })),
    limits: limited ? `${LIMITS_MEANING} ${uncertaintySentence({ indicator, ...limited })}` : null,
  };
}
