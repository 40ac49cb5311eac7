import type { Agreement } from '#src/contract/agreements/agreement.ts';
import { firstDay, lastDay } from '#src/record/dates.ts';

/** What is known of an agreement on a day. */
export type AgreementStanding =
  /** Its document came later. */
  | { readonly kind: 'unknown-then'; readonly document: string }
  | { readonly kind: 'ended'; readonly on: string }
  /** Its last day has passed, and neither a renewal nor an end is on record. */
  | { readonly kind: 'over'; readonly until: string }
  /** By the date of its document it was an aim, a plan, a proposal or a draft. */
  | { readonly kind: 'not-agreed' }
  /** What became of one elsewhere is not followed: it is known as at its document’s date alone. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'later'; readonly from: string }
  | { readonly kind: 'in-force'; readonly since: string }
  /** Agreed, but since when or how long it runs is not stated. */
  | { readonly kind: 'not-stated' };

type Standing = Pick<Agreement, 'stage' | 'ownPlaces' | 'document' | 'term'>;

/**
 * What is known of an agreement on a day. One elsewhere is shown on every day and never known to be in
 * force.
 * @param asAt YYYY-MM-DD
 */
export function agreementStanding(agreement: Standing, asAt: string): AgreementStanding {
  const { stage, ownPlaces, document, term } = agreement;
  const { from, until, isOpenEnded, ended } = term;
  const isHere = ownPlaces.length > 0;
  if (isHere && document.on !== null && lastDay(document.on) > asAt)
    return { kind: 'unknown-then', document: document.on };
  if (ended !== null && ended.on <= asAt) return { kind: 'ended', on: ended.on };
  if (until !== null && lastDay(until) < asAt) return { kind: 'over', until };
  if (stage !== 'agreed') return { kind: 'not-agreed' };
  if (!isHere) return { kind: 'elsewhere' };
  if (from === null) return { kind: 'not-stated' };
  if (lastDay(from) > asAt) return { kind: 'later', from };
  // It is known to run to the first day that its last one could mean, or where it says that it has none.
  const runs = until === null ? isOpenEnded : firstDay(until) >= asAt;
  return runs ? { kind: 'in-force', since: from } : { kind: 'not-stated' };
}

/** Whether an agreement about here is known to be in force on a day. @param asAt YYYY-MM-DD */
export const isInForce = (agreement: Standing, asAt: string): boolean =>
  agreementStanding(agreement, asAt).kind === 'in-force';
