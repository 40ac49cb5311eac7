import type { Change } from '#src/contract/history.ts';
import type { Status } from '#src/contract/plain/words.ts';
import type { Decision } from '#src/contract/register.ts';
import { formatCount, formatDate, joinWords } from '#src/narrative/language/format.ts';

/** Two days: what became known after the first, up to and including the second. */
export type ChangesRange = {
  from: string;
  to: string;
  /** The first is the record's own first day, which then counts, too. */
  isWhole: boolean;
  /** The second is the day the record was last updated. */
  isLatest: boolean;
};

export type ChangeCounts = {
  /** Cells that came to have a status, in the order in which power moves. */
  statuses: { status: Status; cells: number }[];
  /** Services that another body came to decide about. */
  services: number;
  events: number;
  /** Indicators that new figures came out for. */
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
// The table above is in the order in which power moves; its keys are all there are.
const ORDER = Object.keys(BECAME) as Status[];

/** What a change did to the cells it set: `delegated`, `announced as an aim`. */
export const becameWords = (status: Status): string => BECAME[status];

/** Said of a change whose source came out after it took effect. */
export const knownSinceSentence = (day: string): string =>
  `Known since ${formatDate(day)}, when its source was published.`;

/**
 * Counts what changed, each thing once: a cell that was paused twice is one paused cell.
 * @param changes of kind decision hold the ids of decisions
 */
export function countChanges(
  changes: readonly Change[],
  decisions: readonly Pick<Decision, 'id' | 'place' | 'service' | 'status'>[],
): ChangeCounts {
  const idsOf = (kind: Change['kind']) =>
    new Set(changes.filter((change) => change.kind === kind).flatMap(({ ids }) => ids));
  const ids = idsOf('decision');
  const made = decisions.filter(({ id }) => ids.has(id));
  return {
    statuses: ORDER.map((status) => ({
      status,
      cells: new Set(
        made
          .filter((decision) => decision.status === status)
          .map(({ place, service }) => `${place} ${service}`),
      ).size,
    })).filter(({ cells }) => cells > 0),
    services: idsOf('chain').size,
    events: idsOf('event').size,
    indicators: idsOf('release').size,
  };
}

/** `since 27 July 2022`, `between 27 July 2022 and 5 July 2023`, as a sentence begins. */
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

/** What changed between two days, counted in one sentence. */
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
  const last = parts.at(-1) ?? '';
  const list = parts.length === 1 ? last : `${parts.slice(0, -1).join('; ')}; and ${last}`;
  return `${opening(span)}: ${list}.`;
}
