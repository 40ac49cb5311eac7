import type { TrendEvent } from '#src/contract/figures/chartSpec.ts';
import type { Status } from '#src/contract/plain/words.ts';
import type { Decision } from '#src/contract/register.ts';
import type { FigurePeriod } from '#src/figures/outcomes/outcomeRows.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { firstDay } from '#src/record/dates.ts';

/** The statuses whose first date is marked. More marks would hide the figures. */
const TURNING_POINTS: readonly { statuses: readonly Status[]; words: string }[] = [
  { statuses: ['announced'], words: 'the first aim to delegate is announced' },
  { statuses: ['delegated', 'joint'], words: 'the first place decides, alone or jointly' },
];

const DAY_MS = 86_400_000;
const dayNumber = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

/** A date past the last point by up to this share of the axis is still drawn, at its end. */
const OVERSHOOT_SHARE = 0.01;

/**
 * The register's turning points that lie among the figures. A period's figure stands for its
 * middle but is drawn at its first day, so a date moves back by half a period.
 * @param periods of the figures, oldest first
 */
export function registerEvents(
  decisions: readonly Pick<Decision, 'status' | 'from'>[],
  placesExistFrom: string | null,
  periods: readonly FigurePeriod[],
): TrendEvent[] {
  const [first] = periods;
  const last = periods.at(-1);
  if (!first || !last) return [];
  const half = (dayNumber(last.end) - dayNumber(last.start) + 1) / 2;
  const [from, to] = [dayNumber(first.start), dayNumber(last.start)];
  const dates = [
    ...(placesExistFrom === null ? [] : [{ date: placesExistFrom, words: 'the places begin' }]),
    ...TURNING_POINTS.flatMap(({ statuses, words }) => {
      const [date] = decisions
        .filter(({ status }) => statuses.includes(status))
        .map((decision) => decision.from)
        .toSorted((a, b) => firstDay(a).localeCompare(firstDay(b)));
      return date === undefined ? [] : [{ date, words }];
    }),
  ];
  return dates
    .map(({ date, words }) => ({ date, words, at: dayNumber(firstDay(date)) - half }))
    .filter(({ at }) => at >= from && at <= to + (to - from) * OVERSHOOT_SHARE)
    .toSorted((a, b) => a.at - b.at)
    .map(({ date, words, at }, n) => ({
      mark: String.fromCodePoint(65 + n),
      start: new Date(Math.round(Math.min(at, to)) * DAY_MS).toISOString().slice(0, 10),
      words: `${formatDate(date)}, ${words}`,
    }));
}
