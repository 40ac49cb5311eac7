import type { Answer } from '#src/contract/api/answer.ts';
import type { CollectionName } from '#src/contract/collections.ts';
import { lastDay } from '#src/record/dates.ts';

/**
 * Whether an answer is about the days that were asked for. One that was read from a file may not be:
 * a file answers every question with the record at its default date.
 */
export function isAboutDays<N extends CollectionName>(
  answer: Answer<N>,
  { asAt, from, to }: { asAt?: string; from?: string; to?: string },
): boolean {
  const day = asAt ?? to;
  if (day !== undefined && answer.meta.asAt !== day) return false;
  // Only changes take `from`. Something may become known long after it happened, so that a server
  // may answer with older dates too: they are folded once more, to the same end.
  return (
    from === undefined || !answer.items.some((item) => 'on' in item && lastDay(item.on) <= from)
  );
}
