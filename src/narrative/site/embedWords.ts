import type { AsAtDate } from '#src/addresses/asAt.ts';
import type { Source } from '#src/contract/history.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import type { System } from '#src/contract/system.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';

/** More sources than this are counted instead of named, as frames are small. */
const MAX_SOURCES = 2;

/** The sources and the date of an embed, in one line. @param dated the date of its data, in words */
export const embedSourceLine = (sources: readonly Source[], dated: string): string =>
  [
    ...(sources.length > 0
      ? [`Source${sources.length > 1 ? 's' : ''}: ${sourceWords(sources, MAX_SOURCES)}.`]
      : []),
    `${dated}.`,
  ].join(' ');

/** The as-at date of a widget; one with a fixed date also says how far the record goes. */
export const recordDateWords = (
  when: AsAtDate,
  dates: Pick<System, 'searched' | 'updated'>,
): string =>
  when.isDefault
    ? `Record as at ${formatDate(when.asAt)}`
    : `Kept as at ${formatDate(when.asAt)}; the record goes up to ${formatDate(recordDay(dates))}`;

/** The period and release date of figures. @param released YYYY-MM-DD; null: not known */
export const releaseDateWords = (period: string | null, released: string | null): string =>
  [
    period === null ? 'No figures' : `Figures for ${period}`,
    released === null ? 'release date not known' : `released ${formatDate(released)}`,
  ].join(', ');

/**
 * The note on an embed with a fixed period and release once newer figures exist; null: there are none.
 * @param pinned the period and release in the embed's address
 * @param latest those of the record
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

/** The text that replaces a retired embed. @param on YYYY-MM-DD */
export const retiredSentence = (on: string, reason: string): string =>
  `Retired on ${formatDate(on)}. ${reason}`;
