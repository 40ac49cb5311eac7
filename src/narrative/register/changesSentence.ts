import type { Change } from '#src/contract/history.ts';
import type { Status } from '#src/contract/plain/words.ts';
import type { Decision } from '#src/contract/register.ts';
import { formatCount, formatDate, joinClauses, joinWords } from '#src/narrative/language/format.ts';
import { cellKey } from '#src/record/cellKey.ts';

/** The dates of a list of changes: after `from`, up to and including `to`, YYYY-MM-DD. */
export type ChangesRange = {
  from: string;
  to: string;
  /** Whether `from` is the record's first day, whose own changes are then included. */
  isWhole: boolean;
  /** Whether `to` is the day the record was last updated. */
  isLatest: boolean;
};

export type ChangeCounts = {
  /** The number of cells given each status, powers that have moved first. */
  statuses: { status: Status; cells: number }[];
  /** The number of services that another body came to decide about. */
  services: number;
  events: number;
  /** The number of indicators with new figures. */
  indicators: number;
};

const BECAME: Record<Status, string> = {
  delegated: 'delegated',
  joint: 'made joint',
  shadow: 'put into shadow form',
  preparing: 'put into preparation',
  announced: 'announced as an aim',
  paused: 'paused',
  returned: 'returned',
  retained: 'retained',
};
// BECAME is in the order of the sentence; TypeScript types Object.keys as strings.
const ORDER = Object.keys(BECAME) as Status[];

/** What a decision with this status did to its cells: `delegated`, `announced as an aim`. */
export const becameWords = (status: Status): string => BECAME[status];

/** The note on a change whose source was published after it took effect. @param day YYYY-MM-DD */
export const knownSinceSentence = (day: string): string =>
  `Known since ${formatDate(day)}, when its source was published.`;

/**
 * Counts what changed, each cell, service, event and indicator once: a cell that was paused twice is
 * one paused cell.
 */
export function countChanges(
  changes: readonly Change[],
  decisions: readonly Pick<Decision, 'id' | 'place' | 'service' | 'status'>[],
): ChangeCounts {
  const idsOf = (kind: Change['kind']) =>
    new Set(changes.filter((change) => change.kind === kind).flatMap(({ ids }) => ids));
  const ids = idsOf('decision');
  const changed = decisions.filter(({ id }) => ids.has(id));
  return {
    statuses: ORDER.map((status) => ({
      status,
      cells: new Set(changed.filter((decision) => decision.status === status).map(cellKey)).size,
    })).filter(({ cells }) => cells > 0),
    services: idsOf('chain').size,
    events: idsOf('event').size,
    indicators: idsOf('release').size,
  };
}

/** The beginning of the sentence: `Since 27 July 2022`, `Between 27 July 2022 and 5 July 2023`. */
function opening({ from, to, isWhole, isLatest }: ChangesRange): string {
  if (isWhole) return `From ${formatDate(from)}, when the record begins, to ${formatDate(to)}`;
  return isLatest
    ? `Since ${formatDate(from)}`
    : `Between ${formatDate(from)} and ${formatDate(to)}`;
}

function decisionsClause(statuses: ChangeCounts['statuses']): string | null {
  const [first, ...rest] = statuses;
  if (!first) return null;
  const one = first.cells === 1;
  return joinWords([
    `${formatCount(first.cells, 'cell', 'cells')} of the register ${one ? 'was' : 'were'} ${BECAME[first.status]}`,
    ...rest.map(({ status, cells }) => `${cells} ${BECAME[status]}`),
  ]);
}

/** The counts of what changed between two days, in one sentence. */
export function changesSentence(span: ChangesRange, counts: ChangeCounts): string {
  const { statuses, services, events, indicators } = counts;
  const parts = [
    decisionsClause(statuses),
    services > 0
      ? `another body came to decide about ${formatCount(services, 'service', 'services')}`
      : null,
    events > 0 ? formatCount(events, 'event', 'events') : null,
    indicators > 0 ? `new figures for ${formatCount(indicators, 'indicator', 'indicators')}` : null,
  ].filter((part) => part !== null);
  if (parts.length === 0)
    return `${opening(span)}: nothing was found to have changed. That is not proof that nothing did.`;
  return `${opening(span)}: ${joinClauses(parts)}.`;
}
