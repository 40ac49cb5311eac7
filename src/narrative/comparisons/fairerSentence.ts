import { firstFitting } from '#src/narrative/language/firstFitting.ts';
import { joinWords } from '#src/narrative/language/format.ts';
import { areaInSentence, topicInSentence } from '#src/narrative/language/inSentence.ts';
import { anyOf, numberWord } from '#src/narrative/language/numberWord.ts';
import type { GapChange } from '#src/statistics/gapChange.ts';

/** An outcome with how each place's gap to the comparator changed, whatever the sex. */
export type OutcomeGapChanges = { readonly name: string; readonly changes: readonly GapChange[] };

/** More outcomes than these are counted, not named. */
const MAX_NAMED = 3;

/** A place on the good side both times has a lead, and no gap to close. */
const has = ({ changes }: OutcomeGapChanges, kind: 'narrowed' | 'widened'): boolean =>
  changes.some((change) => change.kind === kind && !change.isAhead);

export const hasJudgedGap = ({ changes }: OutcomeGapChanges): boolean =>
  changes.some(({ kind }) => kind !== 'not-judged');

function named(outcomes: readonly OutcomeGapChanges[], inNames: boolean): string {
  const names = outcomes.map(({ name }) => topicInSentence(name));
  return `${numberWord(names.length)}${inNames && names.length <= MAX_NAMED ? ` (${joinWords(names)})` : ''}`;
}

/**
 * Whether health is getting fairer, in a sentence or two: in how many outcomes gaps to a comparator
 * narrowed, widened or did not clearly change. It counts outcomes, says nothing of causes, and
 * ranks nobody. Outcomes without a judged gap are left out, and how many are judged is said.
 */
export function fairerSentence(
  outcomes: readonly OutcomeGapChanges[],
  comparatorName: string,
): string {
  const gap = `gap to ${areaInSentence(comparatorName)}`;
  const judged = outcomes.filter(hasJudgedGap);
  if (judged.length === 0)
    return `Whether any place’s ${gap} is closing can’t be judged from these figures.`;
  const both = judged.filter((one) => has(one, 'narrowed') && has(one, 'widened'));
  const narrowed = judged.filter((one) => has(one, 'narrowed') && !both.includes(one));
  const widened = judged.filter((one) => has(one, 'widened') && !both.includes(one));
  const rest = judged.length - both.length - narrowed.length - widened.length;
  const [only] = judged.length === 1 ? judged : [];
  const among = only
    ? `the one outcome that can be judged (${topicInSentence(only.name)})`
    : `the ${numberWord(judged.length)} outcomes that can be judged`;
  if (rest === judged.length)
    return `No place’s ${gap} clearly changed in ${only ? '' : `${anyOf(judged.length)} `}${among}.`;

  const anyNarrowed = narrowed.length + both.length > 0;
  const anyWidened = widened.length + both.length > 0;
  const gaps = gap.replace('gap', 'gaps');
  const finding = anyNarrowed
    ? `Some ${gaps} narrowed and ${anyWidened ? 'others widened' : 'none clearly widened'}`
    : `No ${gap} clearly narrowed, and some widened`;
  if (only) return `${finding}, in ${among}.`;
  const say = (inNames: boolean) => {
    const parts = [
      narrowed.length > 0 && `a gap narrowed in ${named(narrowed, inNames)}`,
      widened.length > 0 && `a gap widened in ${named(widened, inNames)}`,
      both.length > 0 && `some narrowed and others widened in ${named(both, inNames)}`,
      rest > 0 && `none clearly changed in ${numberWord(rest)}`,
    ].filter((part) => part !== false);
    const last = parts.at(-1) ?? '';
    const list = parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')}, and ${last}`;
    return `Of ${among}, ${list}.`;
  };
  return `${finding}. ${firstFitting([say(true), say(false)])}`;
}
