import { firstFitting } from '#src/narrative/language/firstFitting.ts';
import { capitalise, joinWords } from '#src/narrative/language/format.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import { numberWord } from '#src/narrative/language/numberWord.ts';
import { AT_ENDS_ONLY } from '#src/narrative/outcomes/verdictWords.ts';
import type { GapChange } from '#src/statistics/gapChange.ts';

type PlaceGap = { readonly name: string; readonly change: GapChange };
type JudgedGapChange = Exclude<GapChange, { kind: 'not-judged' }>;
type JudgedGap = { readonly name: string; readonly change: JudgedGapChange };

const isJudged = (gap: PlaceGap): gap is JudgedGap => gap.change.kind !== 'not-judged';

/**
 * Whether the gaps of several places to one comparator are closing: one sentence for each pair of
 * periods compared, usually one for all. Places are named in the order given, never ranked.
 * @param noun what the areas are called: “place”, “district”
 */
export function gapSummary(
  gaps: readonly PlaceGap[],
  comparatorName: string,
  noun = 'place',
): string {
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
    .map((span, n) => {
      const gapsOfSpan = judged.filter((gap) => spanOf(gap) === span);
      const part = spans.length === 1 ? 'all' : n === 0 ? 'first' : 'later';
      return summary(gapsOfSpan, { comparator, span, part, noun });
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
  about: {
    comparator: string;
    span: string;
    /** Which sentence this is; only the first of several names the comparator. */
    part: 'all' | 'first' | 'later';
    noun: string;
  },
): string {
  const { comparator, span, part, noun } = about;
  const still = gaps.filter(({ change }) => change.kind === 'no-clear-change');
  const gap = `the gap to ${comparator}`;
  if (still.length === gaps.length)
    return {
      all: `No ${noun}’s gap to ${comparator} clearly changed ${span}.`,
      first: `${capitalise(gap)} did not clearly change in ${namesOf(still)} ${span}.`,
      later: `In ${namesOf(still)} there was no clear change ${span}.`,
    }[part];
  const of = (kind: 'narrowed' | 'widened', isAhead: boolean) =>
    gaps.filter(({ change }) => change.kind === kind && Boolean(change.isAhead) === isAhead);
  const say = (who: ReturnType<typeof countOf>) => {
    const changed = FINDINGS.flatMap(([kind, words], n) => {
      const found = of(kind, false);
      const isOther = n > 0 && of('narrowed', false).length === 1;
      return found.length > 0 ? [`${words} ${who(found, isOther)}`] : [];
    });
    const over = changed.length > 0 ? '' : ` over ${comparator}`;
    // A place that is better than the comparator has a lead, not a gap.
    const leads = LEADS.flatMap(([kind, words]) => {
      const found = of(kind, true);
      return found.length > 0 ? [`the lead of ${who(found)}${over} ${words}`] : [];
    });
    return capitalise(
      `${span} ${[changed.length > 0 ? `${gap} ${joinWords(changed)}` : '', joinWords(leads)].filter(Boolean).join('; ')}`,
    );
  };
  const rest =
    part === 'all' ? `the other ${still.length === 1 ? noun : `${noun}s`}` : namesOf(still);
  const others = still.length === 0 ? '' : `; no clear change in ${rest}`;
  const counted = say(countOf(noun));
  return firstFitting([`${say(namesOf)}${others}.`, `${counted}${others}.`, `${counted}.`]);
}

const namesOf = (gaps: readonly JudgedGap[]): string =>
  joinWords(
    gaps.map(({ name, change }) => (change.isAtEndsOnly ? `${name} (${AT_ENDS_ONLY})` : name)),
  );

/** “ (one clear at the ends only)”; nothing where all are clear between the ends, too. */
function endsOnly(gaps: readonly JudgedGap[]): string {
  const { length } = gaps.filter(({ change }) => change.isAtEndsOnly);
  if (length === 0) return '';
  return length === gaps.length ? ` (${AT_ENDS_ONLY})` : ` (${numberWord(length)} ${AT_ENDS_ONLY})`;
}

/** @param isOther whether one place was just counted, so that the next is “another” */
const countOf =
  (noun: string) =>
  (gaps: readonly JudgedGap[], isOther = false): string => {
    const { length } = gaps;
    const counted =
      length === 1 ? (isOther ? 'another' : `one ${noun}`) : `${numberWord(length)} ${noun}s`;
    return counted + endsOnly(gaps);
  };
