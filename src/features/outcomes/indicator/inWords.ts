import type { Indicator } from '#src/contract/outcomes.ts';
import { ownName, type OutcomeRow } from '#src/figures/outcomes/outcomeRows.ts';
import { judgedSentence, sentenceOf } from '#src/figures/outcomes/pictureWords.ts';
import {
  LIMITS_MEANING,
  uncertaintySentence,
} from '#src/narrative/cautions/uncertaintySentence.ts';
import { familiarSizeSentence } from '#src/narrative/outcomes/figureSentence.ts';
import { hasLimits } from '#src/statistics/estimate.ts';

/**
 * A sentence about the figure of each place and of the comparator, and an explanation of limits by
 * the example of the first place that has them.
 * @returns `limits` null: no place has any
 */
export function inWords(
  rows: readonly OutcomeRow[],
  indicator: Indicator,
): { figures: { id: string; text: string }[]; limits: string | null } {
  const comparator = rows.find(({ kind }) => kind === 'comparator');
  const places = rows.filter(({ kind, estimate }) => kind === 'place' && estimate !== null);
  // Where nothing is judged, the cautions say why.
  const isJudged = places.some(({ verdict }) => verdict && verdict.kind !== 'not-judged');
  const shown = comparator?.estimate ? [...places, comparator] : places;
  const limited = places.find(({ estimate }) => estimate && hasLimits(estimate));
  return {
    figures:
      places.length === 0
        ? []
        : shown.map((row) => ({
            id: row.id,
            text: [
              isJudged
                ? judgedSentence(row, indicator, comparator?.name ?? '')
                : sentenceOf(row, indicator),
              row.observation && familiarSizeSentence({ indicator, observation: row.observation }),
            ]
              .filter(Boolean)
              .join(' '),
          })),
    limits: limited?.observation
      ? `${LIMITS_MEANING} ${uncertaintySentence({ indicator, observation: limited.observation, areaName: ownName(limited) })}`
      : null,
  };
}
