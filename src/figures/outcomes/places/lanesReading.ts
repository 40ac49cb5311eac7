import type { Indicator } from '#src/contract/outcomes.ts';
import type { OutcomeRow } from '#src/figures/outcomes/outcomeRows.ts';
import {
  polaritySentence,
  verdictRuleSentence,
} from '#src/narrative/cautions/uncertaintySentence.ts';
import { hasLimits } from '#src/statistics/estimate.ts';

/** How to read dots with limits. @param rows those drawn */
export const lanesReading = (rows: readonly OutcomeRow[], indicator: Indicator): string =>
  [
    rows.some(({ estimate }) => estimate && hasLimits(estimate))
      ? `Lines through the dots are 95% limits. ${verdictRuleSentence(indicator)}`
      : '',
    polaritySentence(indicator),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
