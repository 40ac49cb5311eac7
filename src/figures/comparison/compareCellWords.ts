import { figureText } from '#src/figures/outcomes/figureText.ts';
import { verdictWords } from '#src/narrative/outcomes/verdictWords.ts';

import type { CompareCell, CompareRow } from './compareRows.ts';

/**
 * One figure in words: value `33.1`, interval `(30.2 to 36.1)`, its period where it isn't the row's,
 * and the verdict; each but the value null where there is none.
 */
export function compareCellWords(
  { area, observation, isEarlier, verdict }: CompareCell,
  row: CompareRow,
) {
  const { text, interval, isNumber } = figureText(
    observation,
    row.indicator,
    area.kind === 'place' ? 'place' : 'comparator',
  );
  const judged =
    isNumber && verdict && row.against && verdict.kind !== 'not-judged'
      ? verdictWords(verdict, row.against.area.name, row.indicator.polarity)
      : null;
  return {
    text,
    isNumber,
    interval,
    period: isEarlier && observation ? observation.period : null,
    verdict: judged,
  };
}
