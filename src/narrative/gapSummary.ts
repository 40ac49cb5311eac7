import type { GapChange } from '#src/statistics/gap.ts';

import { capitalise, joinWords } from './format.ts';
import { areaInSentence } from './inSentence.ts';

type PlaceGap = { readonly name: string; readonly change: GapChange };
type Judged = Exclude<GapChange, { kind: 'not-judged' }>;
type JudgedGap = { readonly name: string; readonly change: Judged };

const isJudged = (gap: PlaceGap): gap is JudgedGap => gap.change.kind !== 'not-judged';

/**
 * Whether the gaps of several places to one comparator are closing: one sentence for each pair of
 * periods that is compared, most often one for all. Places are named in the order given and never
 * ranked.
 */
export function gapSummary(gaps: readonly PlaceGap[], comparatorName: string): string {
  const comparator = areaInSentence(comparatorName);
  const judged = gaps.filter(isJudged);
  if (judged.length === 0) return `Whether the gap to ${comparator} is closing can’t be judged.`;
  const spanOf = ({ change }: JudgedGap) => `between ${change.from} and ${change.to}`;
  const spans = [...new Set(judged.map(spanOf))];
  return spans
    .map((span) => {
      const gapsOfSpan = judged.filter((gap) => spanOf(gap) === span);
      return summary(gapsOfSpan, comparator, span, spans.length > 1);
    })
    .join(' ');
}

function summary(
  gaps: readonly JudgedGap[],
  comparator: string,
  span: string,
  isPart: boolean,
): string {
  // A place ahead of the comparator has no disadvantage to close: what it has is a lead.
  const clause = (kind: 'narrowed' | 'widened', ahead: boolean, words: string) => {
    const names = gaps
      .filter(({ change }) => change.kind === kind && Boolean(change.ahead) === ahead)
      .map(({ name }) => name);
    return names.length > 0 ? [`${words} in ${joinWords(names)}`] : [];
  };
  const gap = `gap to ${comparator}`;
  const lead = `lead over ${comparator}`;
  const parts = [
    ...clause('narrowed', false, `the ${gap} narrowed`),
    ...clause('widened', false, `the ${gap} widened`),
    ...clause('widened', true, `the ${lead} grew`),
    ...clause('narrowed', true, `the ${lead} shrank`),
  ];
  const still = gaps.filter(({ change }) => change.kind === 'no-clear-change');
  if (parts.length === 0)
    return isPart
      ? `The ${gap} did not clearly change in ${joinWords(still.map(({ name }) => name))} ${span}.`
      : `No place’s ${gap} clearly changed ${span}.`;
  const others =
    still.length === 0
      ? ''
      : `; no clear change in ${isPart ? joinWords(still.map(({ name }) => name)) : still.length === 1 ? 'the other place' : 'the other places'}`;
  return `${capitalise(joinWords(parts))} ${span}${others}.`;
}
