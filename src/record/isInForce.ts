import type { Agreement } from '#src/contract/agreement.ts';

import { firstDay, lastDay } from './dates.ts';

/**
 * Whether an agreement is known to be in force on a day: it had been agreed, its first day had come
 * whatever day its date means, and no last day had passed.
 * @param asAt YYYY-MM-DD
 */
export function isInForce(
  { stage, term }: Pick<Agreement, 'stage' | 'term'>,
  asAt: string,
): boolean {
  const { from, until, isOpenEnded, ended } = term;
  if (stage !== 'agreed' || from === null || lastDay(from) > asAt) return false;
  if (ended !== null && ended.on <= asAt) return false;
  // Without a last day it is known to run only where it is stated to.
  return until === null ? isOpenEnded : firstDay(until) >= asAt;
}
