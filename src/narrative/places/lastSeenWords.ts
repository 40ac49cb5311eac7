import type { Person } from '#src/contract/place.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { lastDay } from '#src/record/dates.ts';

/**
 * How long a person is known to have held a role, by what was known on a day: “last seen in the role
 * 5 July 2023”, and before that day “in the role since August 2022”.
 * @param asAt the day shown, YYYY-MM-DD
 */
export function lastSeenWords({ from, seen }: Pick<Person, 'from' | 'seen'>, asAt: string): string {
  if (lastDay(seen) <= asAt) return `last seen in the role ${formatDate(seen)}`;
  return from === null ? 'in the role' : `in the role since ${formatDate(from)}`;
}
