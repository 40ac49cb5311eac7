import type { TrendEvent } from '#src/charts/rows.ts';
import type { Status } from '#src/contract/plain/words.ts';
import type { Decision } from '#src/contract/register.ts';
import type { Period } from '#src/features/outcomes/selectors/outcomeRows.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { firstDay } from '#src/record/dates.ts';

/** The turns that are marked: more would bury the figures. */
const TURNS: readonly { statuses: readonly Status[]; words: string }[] = [
  { statuses: ['announced'], words: 'the first aim to delegate is announced' },
  { statuses: ['delegated', 'joint'], words: 'the first place decides, alone or jointly' },
];

const DAY = 86_400_000;
const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY;

/** A date this part of the axis past the last point is still drawn, at its end. */
const BEYOND = 0.01;

/**
 * The register's turning points that lie among the figures. A period's figure stands for its
 * middle but is drawn at its first day, so a date moves back by half a period.
 * @param periods of the figures, oldest first
 */
export function registerEvents(
  decisions: readonly Pick<Decision, 'status' | 'from'>[],
  placesExistFrom: string | null,
  periods: readonly Period[],
): TrendEvent[] {
  const [first] = periods;
  const last = periods.at(-1);
  if (!first || !last) return [];
  const half = (dayOf(last.end) - dayOf(last.start) + 1) / 2;
  const [from, to] = [dayOf(first.start), dayOf(last.start)];
  const dates = [
    ...(placesExistFrom === null ? [] : [{ date: placesExistFrom, words: 'the places begin' }]),
    ...TURNS.flatMap(({ statuses, words }) => {
      const [date] = decisions
        .filter(({ status }) => statuses.includes(status))
        .map((decision) => decision.from)
        .toSorted((a, b) => firstDay(a).localeCompare(firstDay(b)));
      return date === undefined ? [] : [{ date, words }];
    }),
  ];
  return dates
    .map(({ date, words }) => ({ date, words, at: dayOf(firstDay(date)) - half }))
    .filter(({ at }) => at >= from && at <= to + (to - from) * BEYOND)
    .toSorted((a, b) => a.at - b.at)
    .map(({ date, words, at }, n) => ({
      mark: String.fromCodePoint(65 + n),
      start: new Date(Math.round(Math.min(at, to)) * DAY).toISOString().slice(0, 10),
      words: `${formatDate(date)}, ${words}`,
    }));
}
