import type { Sex } from '#src/contract/plain/words.ts';
import { firstFitting } from '#src/narrative/language/firstFitting.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import {
  signedSize,
  unsignedSize,
  indicatorInSentence,
  withInterval,
  withIntervalNoUnit,
  type SentenceIndicator,
} from '#src/narrative/outcomes/outcomeWords.ts';
import { NOT_JUDGED_BECAUSE } from '#src/narrative/outcomes/verdictWords.ts';
import type { SeriesChange } from '#src/statistics/seriesChange.ts';

const VALUES = { improved: ' for the better', worsened: ' for the worse', rose: '', fell: '' };

/** Whether and by how much an area's figure changed between two periods, both of which it names. */
export function changeSentence({
  areaName,
  indicator,
  change,
  sex,
}: {
  areaName: string;
  indicator: SentenceIndicator;
  change: SeriesChange;
  sex?: Sex | undefined;
}): string {
  const area = areaInSentence(areaName);
  const topic = indicatorInSentence(indicator, sex);
  if (change.kind === 'not-judged')
    return `Change in ${topic} in ${area} is not judged: ${NOT_JUDGED_BECAUSE[change.because]}.`;
  const { from, to, before, after, comparison } = change;
  const by = signedSize(change.change, comparison, indicator, 'factor');
  if (change.kind === 'no-clear-change')
    return `There was no clear change in ${topic} in ${area} between ${from} and ${to} (${by}).`;
  const went = after.value > before.value ? 'rose' : 'fell';
  const value = (estimate: typeof before) => ({ value: estimate.value });
  const moved = `${capitalise(topic)} in ${area} ${went} from ${withInterval(value(before), indicator)} in ${from} to ${withIntervalNoUnit(value(after), indicator)} in ${to}`;
  const judged = VALUES[change.kind];
  const isRatio = comparison === 'ratio';
  const size = unsignedSize(change.change, indicator);
  return firstFitting([
    ...(judged ? [`${moved}, a change${judged}${isRatio ? ` (${by})` : ` of ${size}`}.`] : []),
    `${moved}${judged && `,${judged}`}${isRatio ? ` (${by})` : `, by ${size}`}.`,
    `${moved}${judged && `,${judged}`}.`,
  ]);
}
