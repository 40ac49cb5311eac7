import { recordDay } from '#src/contract/plain/recordDay.ts';
import type { RecordData } from '#src/contract/record.ts';
import type { Decision, Service } from '#src/contract/register.ts';
import { knownFrom, sourcesById, type SourcesById } from '#src/record/knownAt.ts';
import { cellKey } from '#src/record/register/cellKey.ts';
import { chainAt, holderOf } from '#src/record/register/chain.ts';
import { decisionsAt } from '#src/record/register/register.ts';

type ChangedAspect = 'decision' | 'decider';

type ChangedCell = {
  place: string;
  service: string;
  /** `decision`: the status comes from another decision; `decider`: only who decides or is accountable changed. */
  aspect: ChangedAspect;
};

/** A day on which the register reads differently from the day before. */
export type ChangeDate = {
  /** YYYY-MM-DD */
  day: string;
  /** The cells that read differently from this day on. */
  cells: ChangedCell[];
  /** Whether the places exist from this day on. */
  placesBegin: boolean;
};

type Input = Pick<RecordData, 'system' | 'places' | 'services' | 'decisions' | 'sources'>;

const hopDays = (service: Service, sources: SourcesById): string[] =>
  service.chain.flatMap((hop) =>
    hop.from === null ? [] : [knownFrom(hop.from, hop.sources, sources).day],
  );

/** The days on which one cell reads differently, oldest first. */
function daysOfCell(
  place: Input['places'][number],
  service: Service,
  decisions: readonly Decision[],
  sources: SourcesById,
): { day: string; aspect: ChangedAspect }[] {
  const days = new Set([
    ...decisions.map((decision) => knownFrom(decision.from, decision.sources, sources).day),
    ...hopDays(service, sources),
  ]);
  const stateAt = (day: string) => {
    const [current = null] = decisionsAt(decisions, place.id, service.id, sources, day);
    const holder = holderOf(chainAt(service, current, place, sources, day));
    return {
      decision: current?.id ?? null,
      decider: [holder?.body, holder?.accountable].join(' | '),
      isKnown: current !== null || holder !== undefined,
    };
  };
  // The state before the first day: hops without a date, if there are any.
  let before = stateAt('');
  return [...days].sort().flatMap((day): { day: string; aspect: ChangedAspect }[] => {
    const state = stateAt(day);
    const { decision, decider, isKnown } = before;
    before = state;
    if (state.decision !== decision) return [{ day, aspect: 'decision' }];
    // The first hop that the record knows of is where it begins, not a change.
    return isKnown && state.decider !== decider ? [{ day, aspect: 'decider' }] : [];
  });
}

/**
 * The days on which the register changed, oldest first, within the record's dates: a decision that
 * gives a cell its status became known, a hop of a chain took effect, or the places began. A review
 * that becomes overdue is not a change.
 */
export function changeDates(record: Input): ChangeDate[] {
  const [system] = record.system;
  if (!system) return [];
  const sources = sourcesById(record.sources);
  const decisions = new Map<string, Decision[]>();
  for (const decision of record.decisions) {
    const key = cellKey(decision);
    decisions.set(key, [...(decisions.get(key) ?? []), decision]);
  }
  const dates = new Map<string, ChangeDate>();
  const dateOf = (day: string): ChangeDate => {
    const date = dates.get(day) ?? { day, cells: [], placesBegin: false };
    dates.set(day, date);
    return date;
  };
  for (const service of record.services)
    for (const place of record.places) {
      const cell = { place: place.id, service: service.id };
      const own = decisions.get(cellKey(cell)) ?? [];
      for (const { day, aspect } of daysOfCell(place, service, own, sources))
        dateOf(day).cells.push({ ...cell, aspect });
    }
  if (system.placesExistFrom !== null) dateOf(system.placesExistFrom).placesBegin = true;
  return [...dates.values()]
    .filter(({ day }) => day >= system.begins && day <= recordDay(system))
    .sort((a, b) => a.day.localeCompare(b.day));
}

/** The nearest change dates before and after a day, and the one on it; null where there is none. */
export function changeDatesAround(
  dates: readonly ChangeDate[],
  asAt: string,
): { previous: ChangeDate | null; current: ChangeDate | null; next: ChangeDate | null } {
  return {
    previous: dates.findLast(({ day }) => day < asAt) ?? null,
    current: dates.find(({ day }) => day === asAt) ?? null,
    next: dates.find(({ day }) => day > asAt) ?? null,
  };
}
