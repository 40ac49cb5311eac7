import type { Agreement } from '#src/contract/agreements/agreement.ts';
import type { AgreementReview, NoticeRule } from '#src/contract/agreements/agreementTerm.ts';
import { startDate } from '#src/narrative/language/dateWords.ts';
import { capitalise, formatCount, formatDate } from '#src/narrative/language/format.ts';

import { bodyWords, type BodyNames } from './agreementWords.ts';

type Term = Pick<Agreement['term'], 'from' | 'until' | 'isOpenEnded'>;

/** When an agreement begins and ends: `From 1 October 2025 to 30 September 2028.` */
export function durationSentence({ from, until, isOpenEnded }: Term): string {
  if (until !== null)
    return from === null
      ? `Until ${formatDate(until)}; its first day is not stated.`
      : `From ${startDate(from)} to ${formatDate(until)}.`;
  const end = isOpenEnded ? 'until it is ended' : null;
  if (from !== null)
    return `From ${startDate(from)}${end ? `, ${end}` : '; its last day is not stated'}.`;
  return end
    ? `${capitalise(end)}; its first day is not stated.`
    : 'Neither a first day nor a last is stated.';
}

/** A day of the year in words: `30 September`. */
const dayOfYear = (monthAndDay: string): string =>
  // Any leap year has every day. The last of February is meant in others, too.
  monthAndDay === '02-29'
    ? 'the last day of February'
    : formatDate(`2024-${monthAndDay}`).replace(/ 2024$/, '');

/** A rule of notice: `12 months’ notice`. */
export const ruleWords = (rule: NoticeRule): string =>
  rule.kind === 'months'
    ? `${formatCount(rule.months, 'month’s', 'months’')} notice`
    : `notice given by ${dayOfYear(rule.giveBy)} takes effect on the next ${dayOfYear(rule.takesEffect).replace(/^the /, '')}`;

/** How notice ends an agreement, and who may give it: `12 months’ notice; by whom is not stated`. */
export const noticeWords = (
  { rule, by }: { readonly rule: NoticeRule; readonly by: string | null },
  names: BodyNames,
): string =>
  `${ruleWords(rule)}; ${by === null ? 'by whom is not stated' : `by ${bodyWords(by, names)}`}`;

/** What is reviewed, how often, when next and by whom, as far as it is stated. */
export function termReviewSentence({ what, everyMonths, dueOn, owner }: AgreementReview): string {
  const often =
    everyMonths === null
      ? ''
      : `, ${everyMonths === 12 ? 'every year' : `every ${formatCount(everyMonths, 'month', 'months')}`}`;
  const due = dueOn === null ? 'no day is stated' : `due on ${formatDate(dueOn)}`;
  return `${capitalise(what)}${often}: ${due}${owner === null ? '' : `; ${owner}`}.`;
}
