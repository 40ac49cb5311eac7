import type { GapChange } from '#src/statistics/gapChange.ts';

import { fitting } from './fitting.ts';
import { capitalise, joinWords } from './format.ts';
import { areaInSentence } from './inSentence.ts';
import { numberWord } from './numberWord.ts';

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
  if (
    gaps.some(({ change }) => change.kind === 'not-judged' && change.because === 'no-better-side')
  )
    return 'Neither higher nor lower is better, so no gap is judged.';
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

const FINDINGS = [
  ['narrowed', 'narrowed in'],
  ['widened', 'widened in'],
] as const;
const LEADS = [
  ['widened', 'grew'],
  ['narrowed', 'shrank'],
] as const;

function summary(
  gaps: readonly JudgedGap[],
  comparator: string,
  span: string,
  isPart: boolean,
): string {
  const still = gaps.filter(({ change }) => change.kind === 'no-clear-change');
  const gap = `the gap to ${comparator}`;
  if (still.length === gaps.length)
    return isPart
      ? `${capitalise(gap)} did not clearly change in ${namesOf(still)} ${span}.`
      : `No place’s gap to ${comparator} clearly changed ${span}.`;
  const of = (kind: 'narrowed' | 'widened', ahead: boolean) =>
    gaps.filter(({ change }) => change.kind === kind && Boolean(change.ahead) === ahead);
  const say = (who: typeof namesOf) => {
    const changed = FINDINGS.flatMap(([kind, words]) => {
      const found = of(kind, false);
      return found.length > 0 ? [`${words} ${who(found)}`] : [];
    });
    const over = changed.length > 0 ? '' : ` over ${comparator}`;
    // A place ahead of the comparator has no disadvantage to close: what it has is a lead.
    const leads = LEADS.flatMap(([kind, words]) => {
      const found = of(kind, true);
      return found.length > 0 ? [`the lead of ${who(found)}${over} ${words}`] : [];
    });
    return capitalise(
      `${span} ${[changed.length > 0 ? `${gap} ${joinWords(changed)}` : '', joinWords(leads)].filter(Boolean).join('; ')}`,
    );
  };
  const rest = isPart
    ? namesOf(still)
    : still.length === 1
      ? 'the other place'
      : 'the other places';
  const others = still.length === 0 ? '' : `; no clear change in ${rest}`;
  return fitting([`${say(namesOf)}${others}.`, `${say(countOf)}${others}.`, `${say(countOf)}.`]);
}

const namesOf = (gaps: readonly JudgedGap[]): string => joinWords(gaps.map(({ name }) => name));
const countOf = ({ length }: readonly JudgedGap[]): string =>
  `${numberWord(length)} ${length === 1 ? 'place' : 'places'}`;
