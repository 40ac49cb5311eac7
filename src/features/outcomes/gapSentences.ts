import { capitalise } from '#src/narrative/format.ts';
import { gapSizeSentences } from '#src/narrative/gapSizeSentences.ts';
import { gapSentence } from '#src/narrative/outcomeSentences.ts';
import { gapWords } from '#src/narrative/verdictWords.ts';

import type { OutcomeGaps } from './gapsOf.ts';
import type { Shown } from './outcomeFigure.ts';
import { ownName } from './outcomeRows.ts';

/** What is to be said of each place's gap; one reason where none is judged. */
export function gapSentences(
  { comparator, changes }: OutcomeGaps,
  { indicator, sex }: Shown,
): string[] {
  const [first] = changes;
  const reasons = new Set(
    changes.map(({ change }) => (change.kind === 'not-judged' ? change.because : 'judged')),
  );
  if (first && reasons.size === 1 && !reasons.has('judged'))
    return [`${capitalise(gapWords(first.change, comparator.name))}.`];
  return changes.map(({ one, change, gaps }) => {
    const about = { areaName: ownName(one), comparatorName: comparator.name, indicator, sex };
    const latest = gaps.at(-1);
    return [
      ...(latest ? gapSizeSentences({ ...about, latest }) : []),
      gapSentence({ ...about, gapChange: change }),
    ].join(' ');
  });
}
