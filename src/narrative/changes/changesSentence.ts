import type { Change } from '#src/contract/history.ts';
import { STATUSES, type Status } from '#src/contract/plain/words.ts';
import type { Decision, Service } from '#src/contract/register.ts';
import { firstFitting } from '#src/narrative/language/firstFitting.ts';
import { formatCount, formatDate, joinClauses, joinWords } from '#src/narrative/language/format.ts';
import type { FollowTarget } from '#src/record/changes/followTarget.ts';
import { cellKey } from '#src/record/register/cellKey.ts';

import { followTargetWords } from './followTargetWords.ts';

/** The dates of a list of changes: after `from`, up to and including `to`, YYYY-MM-DD. */
export type ChangesRange = {
  from: string;
  to: string;
  /** Whether `from` is the record's first day, whose own changes are then included. */
  isWhole: boolean;
  /** Whether `to` is the day up to which the record goes. */
  isLatest: boolean;
};

export type ChangeCounts = {
  /** Each status with its number of cells and the ids of their services, powers that have moved first. */
  statuses: { status: Status; cells: number; of: string[] }[];
  /** The number of services that another body came to decide about. */
  services: number;
  /** The number of agreements that began or ended. */
  agreements: number;
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

const MOVES: readonly Status[] = ['delegated', 'joint', 'returned'];

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
    statuses: ORDER.map((status) => {
      const given = changed.filter((decision) => decision.status === status);
      return {
        status,
        cells: new Set(given.map(cellKey)).size,
        of: [...new Set(given.map(({ service }) => service))],
      };
    }).filter(({ cells }) => cells > 0),
    services: idsOf('chain').size,
    agreements: idsOf('agreement').size,
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

/** More words than this about decisions hide what they say: services are then only counted. */
const MAX_WORDS = 50;

type NamedService = Pick<Service, 'id' | 'inSentence'>;

/** `4 powers were delegated (dental services and eye health)`; the first status of a list has the noun. */
function statusClause(
  { status, cells, of }: ChangeCounts['statuses'][number],
  { isFirst, services }: { isFirst: boolean; services: readonly NamedService[] },
): string {
  const amount = isFirst ? formatCount(cells, 'power', 'powers') : String(cells);
  const names = services.filter(({ id }) => of.includes(id)).map((one) => one.inSentence);
  const named = names.length === 0 ? '' : ` (${joinWords(names)})`;
  return status === 'announced'
    ? `an aim to delegate ${amount} was announced${named}`
    : `${amount} ${cells === 1 ? 'was' : 'were'} ${BECAME[status]}${named}`;
}

/** What was decided, with the services' names where these leave it short. */
const decisionsClause = (
  statuses: ChangeCounts['statuses'],
  services: readonly NamedService[],
): string =>
  firstFitting(
    // Names of all; of powers that moved or came back; of none.
    [STATUSES, MOVES, []].map((named: readonly Status[]) =>
      joinClauses(
        statuses.map((one, n) =>
          statusClause(one, {
            isFirst: n === 0,
            services: named.includes(one.status) ? services : [],
          }),
        ),
        ',',
      ),
    ),
    MAX_WORDS,
  );

/**
 * What changed between two days, in one sentence.
 * @param target what the changes are about, where not all are
 */
export function changesSentence(
  span: ChangesRange,
  counts: ChangeCounts,
  { services, target = {} }: { services: readonly NamedService[]; target?: FollowTarget },
): string {
  const { statuses, agreements, events, indicators } = counts;
  const about = followTargetWords(target);
  const start = opening(span) + (about === '' ? '' : `,${about}`);
  const parts = [
    statuses.length > 0 ? decisionsClause(statuses, services) : null,
    counts.services > 0
      ? `who decides changed for ${formatCount(counts.services, 'service', 'services')}`
      : null,
    agreements > 0 ? `${formatCount(agreements, 'agreement', 'agreements')} began or ended` : null,
    events > 0 ? formatCount(events, 'event', 'events') : null,
    indicators > 0 ? `new figures for ${formatCount(indicators, 'indicator', 'indicators')}` : null,
  ].filter((part) => part !== null);
  if (parts.length === 0)
    return `${start}: nothing was found to have changed. That is not proof that nothing did.`;
  return `${start}: ${joinClauses(parts)}.`;
}
