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
  // A place ahead of the comparator has no disadvantage to close.
  const named = (kind: Judged['kind'], ahead: boolean) =>
    judged
      .filter(({ change }) => change.kind === kind && Boolean(change.ahead) === ahead)
      .map(({ name }) => name);
  const narrowed = named('narrowed', false);
  const widened = named('widened', false);
  const parts = [
    narrowed.length > 0 && `the ${gap} narrowed in ${joinWords(narrowed)}`,
    widened.length > 0 && `the ${gap} widened in ${joinWords(widened)}`,
  ].filter((part) => part !== false);
  const rest = judged.length - narrowed.length - widened.length;
  if (parts.length === 0) return `No place’s ${gap} clearly changed since ${from}.`;
  const others =
    rest === 0 ? '' : `; no clear change in the ${rest === 1 ? 'other place' : 'other places'}`;
  return `${capitalise(joinWords(parts))} since ${from}${others}.`;
}
