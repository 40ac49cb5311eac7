import type { Sex } from '#src/contract/plain/words.ts';
import { capitalise, joinClauses, joinWords } from '#src/narrative/language/format.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import { numberWord } from '#src/narrative/language/numberWord.ts';
import {
  indicatorInSentence,
  type SentenceIndicator,
} from '#src/narrative/outcomes/outcomeWords.ts';
import type { SeriesChange } from '#src/statistics/seriesChange.ts';

type Judged = Exclude<SeriesChange, { kind: 'not-judged' }>;

/** What figures of each kind of change did, in the order in which they are named. */
const WENT = {
  worsened: 'got worse in',
  improved: 'got better in',
  rose: 'rose in',
  fell: 'fell in',
} as const;
// TypeScript types Object.keys as strings.
const KINDS = Object.keys(WENT) as (keyof typeof WENT)[];

/**
 * In which areas a figure clearly changed, in one sentence; null where no change is judged. Areas are
 * named in the order given, never ranked.
 */
export function changeFinding(
  changes: readonly { readonly name: string; readonly change: SeriesChange }[],
  { indicator, sex }: { readonly indicator: SentenceIndicator; readonly sex?: Sex | undefined },
): string | null {
  const judged = changes.filter(
    (one): one is { name: string; change: Judged } => one.change.kind !== 'not-judged',
  );
  const [first] = judged;
  if (!first) return null;
  const topic = capitalise(indicatorInSentence(indicator, sex));
  const { from, to } = first.change;
  const isOneSpan = judged.every(({ change }) => change.from === from && change.to === to);
  const span = isOneSpan ? ` between ${from} and ${to}` : '';
  const went = KINDS.flatMap((kind) => {
    const names = judged.filter(({ change }) => change.kind === kind).map(({ name }) => name);
    return names.length === 0 ? [] : [`${WENT[kind]} ${joinWords(names.map(areaInSentence))}`];
  });
  const unclear = judged.filter(({ change }) => change.kind === 'no-clear-change').length;
  const unjudged = changes.length - judged.length;
  if (went.length === 0)
    return `${topic}: no clear change in any place${unjudged === 0 ? '' : ' that is judged'}${span}.`;
  const others = unclear === 1 ? 'one other place' : `${numberWord(unclear)} other places`;
  const rest = unclear === 0 ? '' : `; no clear change in ${others}`;
  return `${topic} ${joinClauses(went)}${span}${rest}.`;
}
