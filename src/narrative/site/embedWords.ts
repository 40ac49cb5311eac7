import type { AsAtDate } from '#src/addresses/asAt.ts';
import { formatDate } from '#src/narrative/language/format.ts';

/** How old a dated widget is; a frozen one says that it is kept, and how far the record goes. */
export const recordDateWords = (when: AsAtDate, { updated }: { updated: string }): string =>
  when.isDefault
    ? `Record as at ${formatDate(when.asAt)}`
    : `Kept as at ${formatDate(when.asAt)}; the record goes up to ${formatDate(updated)}`;

/** How old figures are. @param released day of their release; null: not known */
export const releaseDateWords = (period: string | null, released: string | null): string =>
  [
    period === null ? 'No figures' : `Figures for ${period}`,
    released === null ? 'release date not known' : `released ${formatDate(released)}`,
  ].join(', ');

/**
 * What a copy pinned to a period and a release says later; null: nothing newer is out.
 * @param pinned what the copy was pinned to
 * @param latest what the record has now
 */
export function newerSentence(
  pinned: { period: string | null; release: string | null },
  latest: { period: string | null; release: string | null },
): string | null {
  const isLater =
    pinned.period !== null && latest.period !== null && pinned.period !== latest.period;
  const isReleased =
    pinned.release !== null && latest.release !== null && latest.release > pinned.release;
  if (!isLater && !isReleased) return null;
  const of = isReleased ? ` of ${formatDate(latest.release ?? '')}` : '';
  return `A newer release${of} exists${isLater ? `, with figures for ${latest.period}` : ', in which these figures may have been revised'}.`;
}

/** What stands in every copy of what has been retired. */
export const retiredSentence = (on: string, reason: string): string =>
  `Retired on ${formatDate(on)}. ${reason}`;
