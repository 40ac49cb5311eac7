import { figureText } from '#src/features/outcomes/selectors/figureText.ts';
import { verdictWords } from '#src/narrative/outcomes/verdictWords.ts';

import type { CompareCell, CompareRow } from './compareRows.ts';

/** One figure in words: `33.1`, `(30.2 to 36.1)`, its period where that is another, the verdict. */
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
      ? verdictWords(verdict, row.against.area.name)
      : null;
  return {
    text,
    isNumber,
    interval,
    period: isEarlier && observation ? observation.period : null,
    verdict: judged,
  };
}
