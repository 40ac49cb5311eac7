import type { Agreement, AgreementDate } from '#src/contract/agreements/agreement.ts';
import type { Notice, NoticeRule } from '#src/contract/agreements/agreementTerm.ts';
import { daysBetween, lastDay } from '#src/record/dates.ts';

import { agreementStanding, type AgreementStanding } from './agreementStanding.ts';
import { noticeEnds } from './noticeEnds.ts';

/** Rules that other agreements have had, for a what-if where an agreement states none. */
const EXAMPLE_RULES: readonly NoticeRule[] = [
  { kind: 'months', months: 12 },
  { kind: 'calendar', giveBy: '09-30', takesEffect: '04-01' },
];

/** A rule of notice, and the day on which it would end the agreement. */
export type NoticeEnd = Pick<Notice, 'by' | 'rule' | 'sources'> & { readonly ends: string };

export type ClockOfAgreement = {
  readonly standing: AgreementStanding;
  /** What is to be done by a day, in the document’s order; below 0: so many days are left. */
  readonly due: readonly (AgreementDate & { readonly daysOverdue: number })[];
  /** The agreement’s own rules; none where it ended. */
  readonly notice: readonly NoticeEnd[];
  /** What rules of others would mean, where the agreement states none. */
  readonly examples: readonly { readonly rule: NoticeRule; readonly ends: string }[];
};

/**
 * What the clock says of an agreement on a day.
 * @param given the day on which notice were given, YYYY-MM-DD
 */
export function agreementClock(
  agreement: Agreement,
  { asAt, given }: { readonly asAt: string; readonly given: string },
): ClockOfAgreement {
  const standing = agreementStanding(agreement, asAt);
  const rules = standing.kind === 'ended' ? [] : agreement.term.notice;
  const isStated = standing.kind === 'ended' || rules.length > 0;
  return {
    standing,
    due: datesOfAgreements([agreement], asAt).map((one) => ({
      ...one,
      daysOverdue: daysBetween(one.on, asAt),
    })),
    notice: rules.map((one) => ({ ...one, ends: noticeEnds(one.rule, given) })),
    examples: isStated
      ? []
      : EXAMPLE_RULES.map((rule) => ({ rule, ends: noticeEnds(rule, given) })),
  };
}

/**
 * The days by which something of agreements about here is to be done: reviews, and the last day. Not
 * of agreements elsewhere, nor of those that ended or aren't known to be in force; one whose last day
 * has passed is due until its renewal or its end is on record.
 */
export const datesOfAgreements = (
  agreements: readonly Agreement[],
  asAt: string,
): AgreementDate[] =>
  agreements.flatMap((agreement) => {
    const { id, shortName: name, ownPlaces: places, stage, sources, term } = agreement;
    const { kind: standing } = agreementStanding(agreement, asAt);
    if (places.length === 0 || stage !== 'agreed') return [];
    if (standing !== 'in-force' && standing !== 'over') return [];
    const about = { agreement: id, name, places };
    const reviews = term.reviews.flatMap(({ what, dueOn: on, owner, sources: cited }, index) =>
      on === null
        ? []
        : [
            {
              ...about,
              id: `${id}-review-${index + 1}`,
              kind: 'review' as const,
              what,
              on,
              owner,
              sources: cited,
            },
          ],
    );
    if (term.until === null) return reviews;
    const renewal = { kind: 'renewal' as const, what: null, on: lastDay(term.until), owner: null };
    return [...reviews, { ...about, ...renewal, id: `${id}-renewal`, sources }];
  });
