import type { Agreement, AgreementDate } from '#src/contract/agreement.ts';
import type { AgreementReview, Notice } from '#src/contract/agreementTerm.ts';

import { agreementStanding, type AgreementStanding } from './agreementStanding.ts';
import { daysBetween, lastDay } from './dates.ts';
import { noticeEnds } from './noticeEnds.ts';

export type AgreementClock = {
  readonly standing: AgreementStanding;
  /** In the document’s order, each with the days by which it is overdue; null: it has no day, or isn't due. */
  readonly reviews: readonly (AgreementReview & { readonly daysOverdue: number | null })[];
  /** Its stated last day, YYYY-MM-DD; null: none is stated, or it has ended. */
  readonly lastDay: string | null;
  /** Each rule of notice with the day on which it would end the agreement. */
  readonly notice: readonly (Notice & { readonly ends: string })[];
};

/** Whether what an agreement wants done is due: while it is in force, and until one that is over is renewed or ended. */
const isRunning = ({ kind }: AgreementStanding): boolean => kind === 'in-force' || kind === 'over';

/**
 * What the clock says of an agreement on a day.
 * @param given the day on which notice were given, YYYY-MM-DD
 */
export function agreementClock(
  agreement: Agreement,
  { asAt, given }: { readonly asAt: string; readonly given: string },
): AgreementClock {
  const standing = agreementStanding(agreement, asAt);
  const { reviews, until, notice } = agreement.term;
  return {
    standing,
    reviews: reviews.map((review) => ({
      ...review,
      daysOverdue:
        isRunning(standing) && review.dueOn !== null ? daysBetween(review.dueOn, asAt) : null,
    })),
    lastDay: until === null || standing.kind === 'ended' ? null : lastDay(until),
    notice: notice.map((one) => ({ ...one, ends: noticeEnds(one.rule, given) })),
  };
}

/**
 * The days by which something of agreements about here is to be done: reviews, and the last day. Not
 * of agreements elsewhere, of those not known to be in force, or of those that ended.
 */
export function agreementDates(agreements: readonly Agreement[], asAt: string): AgreementDate[] {
  return agreements.flatMap((agreement) => {
    const { id, shortName: name, ownPlaces: places, sources, term } = agreement;
    if (places.length === 0 || agreement.stage !== 'agreed') return [];
    const clock = agreementClock(agreement, { asAt, given: asAt });
    if (!isRunning(clock.standing)) return [];
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
    return clock.lastDay === null
      ? reviews
      : [
          ...reviews,
          {
            ...about,
            id: `${id}-renewal`,
            kind: 'renewal' as const,
            what: null,
            on: clock.lastDay,
            owner: null,
            sources,
          },
        ];
  });
}
