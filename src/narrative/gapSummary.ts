import type { GapChange } from '#src/statistics/gap.ts';

import { capitalise, joinWords } from './format.ts';
import { areaInSentence } from './inSentence.ts';

type PlaceGap = { readonly name: string; readonly change: GapChange };
type Judged = Exclude<GapChange, { kind: 'not-judged' }>;

const isJudged = (gap: PlaceGap): gap is { name: string; change: Judged } =>
  gap.change.kind !== 'not-judged';

/**
 * Whether the gaps of several places to one comparator are closing, in one sentence; places are
 * named in the order given and never ranked.
 */
export function gapSummary(gaps: readonly PlaceGap[], comparatorName: string): string {
  const gap = `gap to ${areaInSentence(comparatorName)}`;
  const judged = gaps.filter(isJudged);
  const [first] = judged;
  if (!first) return `Whether the ${gap} is closing can’t be judged.`;
  const { from } = first.change;
  // A place ahead of the comparator has no disadvantage to close: what it has is a lead.
  const clause = (kind: 'narrowed' | 'widened', ahead: boolean, words: string) => {
    const names = judged
      .filter(({ change }) => change.kind === kind && Boolean(change.ahead) === ahead)
      .map(({ name }) => name);
    return names.length > 0 ? [`${words} in ${joinWords(names)}`] : [];
  };
  const lead = `lead over ${areaInSentence(comparatorName)}`;
  const parts = [
    ...clause('narrowed', false, `the ${gap} narrowed`),
    ...clause('widened', false, `the ${gap} widened`),
    ...clause('widened', true, `the ${lead} grew`),
    ...clause('narrowed', true, `the ${lead} shrank`),
  ];
  if (parts.length === 0) return `No place’s ${gap} clearly changed since ${from}.`;
  const rest = judged.filter(({ change }) => change.kind === 'no-clear-change').length;
  const others =
    rest === 0 ? '' : `; no clear change in the ${rest === 1 ? 'other place' : 'other places'}`;
  return `${capitalise(joinWords(parts))} since ${from}${others}.`;
}
