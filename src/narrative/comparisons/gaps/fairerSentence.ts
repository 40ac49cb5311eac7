import { manyTestsSentences } from '#src/narrative/comparisons/manyTestsSentences.ts';
import { firstFitting } from '#src/narrative/language/firstFitting.ts';
import { joinClauses, joinWords } from '#src/narrative/language/format.ts';
import { areaInSentence, topicInSentence } from '#src/narrative/language/inSentence.ts';
import { anyOf, numberWord } from '#src/narrative/language/numberWord.ts';
import { standing } from '#src/statistics/chance.ts';
import type { GapChange } from '#src/statistics/gapChange.ts';

/** An outcome, and the changes of its places' gaps to the comparator, for each place and sex. */
export type OutcomeGapChanges = { readonly name: string; readonly changes: readonly GapChange[] };

/** Outcomes are named up to this many; more are only counted. */
const MAX_NAMED = 3;

/**
 * The changes that such a line counts: those that stand when all that were judged are allowed for
 * (`standing`), and that aren't clear at the two ends only. A place that is better than the comparator
 * both times has no gap.
 */
function countedChanges(outcomes: readonly OutcomeGapChanges[]): ReadonlySet<GapChange> {
  const judged = outcomes.flatMap(({ changes }) =>
    changes.filter((change) => change.kind !== 'not-judged'),
  );
  const stands = standing(judged.map(({ chance }) => chance));
  return new Set(
    judged.filter(({ isAhead, isAtEndsOnly }, n) => stands[n] && !isAhead && !isAtEndsOnly),
  );
}

export const hasJudgedGap = ({ changes }: OutcomeGapChanges): boolean =>
  changes.some(({ kind }) => kind !== 'not-judged');

function named(outcomes: readonly OutcomeGapChanges[], inNames: boolean): string {
  const names = outcomes.map(({ name }) => topicInSentence(name));
  return `${numberWord(names.length)}${inNames && names.length <= MAX_NAMED ? ` (${joinWords(names)})` : ''}`;
}

/**
 * Whether gaps are closing, in one or two sentences: in how many outcomes places' gaps to a
 * comparator narrowed, widened or did not clearly change, as far as that stands when all that were
 * judged are allowed for. It ranks nobody and says nothing about causes. Outcomes without a judged gap
 * are left out, and the sentence says how many are judged.
 * @param placeName of the one place that the changes are of; left out: of several
 */
export function fairerSentence(
  outcomes: readonly OutcomeGapChanges[],
  comparatorName: string,
  placeName?: string,
): string {
  const comparator = areaInSentence(comparatorName);
  const gap =
    placeName === undefined
      ? `gap to ${comparator}`
      : `gap between ${areaInSentence(placeName)} and ${comparator}`;
  const judged = outcomes.filter(hasJudgedGap);
  if (judged.length === 0)
    return `Whether any ${placeName === undefined ? `place’s ${gap}` : gap} is closing can’t be judged from these figures.`;
  const counted = countedChanges(judged);
  const has = ({ changes }: OutcomeGapChanges, kind: 'narrowed' | 'widened') =>
    changes.some((change) => change.kind === kind && counted.has(change));
  const both = judged.filter((one) => has(one, 'narrowed') && has(one, 'widened'));
  const narrowed = judged.filter((one) => has(one, 'narrowed') && !both.includes(one));
  const widened = judged.filter((one) => has(one, 'widened') && !both.includes(one));
  const rest = judged.length - both.length - narrowed.length - widened.length;
  const [only] = judged.length === 1 ? judged : [];
  const among = only
    ? `the one outcome that can be judged (${topicInSentence(only.name)})`
    : `the ${numberWord(judged.length)} outcomes that can be judged`;
  if (rest === judged.length)
    return `No ${placeName === undefined ? `place’s ${gap}` : gap} clearly changed in ${only ? '' : `${anyOf(judged.length)} `}${among}.`;

  const anyNarrowed = narrowed.length + both.length > 0;
  const anyWidened = widened.length + both.length > 0;
  const gaps = gap.replace('gap', 'gaps');
  const one = (kind: 'narrowed' | 'widened') =>
    [...counted].filter((change) => change.kind === kind).length === 1;
  const finding = anyNarrowed
    ? `${one('narrowed') ? `One ${gap}` : `Some ${gaps}`} narrowed and ${anyWidened ? (one('widened') ? 'one widened' : 'others widened') : 'none clearly widened'}`
    : `No ${gap} clearly narrowed, and ${one('widened') ? 'one' : 'some'} widened`;
  if (only) return `${finding}, in ${among}.`;
  const say = (inNames: boolean) => {
    const parts = [
      narrowed.length > 0 && `a gap narrowed in ${named(narrowed, inNames)}`,
      widened.length > 0 && `a gap widened in ${named(widened, inNames)}`,
      both.length > 0 && `some narrowed and others widened in ${named(both, inNames)}`,
      rest > 0 && `none clearly changed in ${numberWord(rest)}`,
    ].filter((part) => part !== false);
    return `Of ${among}, ${joinClauses(parts, ',')}.`;
  };
  return `${finding}. ${firstFitting([say(true), say(false)])}`;
}

/** Why `fairerSentence` may count fewer changes than are called clear, one by one; '' with none judged. */
export const fairerAllowance = (outcomes: readonly OutcomeGapChanges[]): string =>
  manyTestsSentences(
    outcomes.flatMap(({ changes }) => changes).filter(({ kind }) => kind !== 'not-judged').length,
    { noun: 'gaps', found: 'changed', alsoBetween: true },
  );
