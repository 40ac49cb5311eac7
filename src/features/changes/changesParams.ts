import { asAtProblem, type AsAtDate } from '#src/addresses/asAt.ts';
import { readChoice } from '#src/addresses/readChoice.ts';
import type { Params } from '#src/contract/collections.ts';
import type { Place } from '#src/contract/place.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import type { Service } from '#src/contract/register.ts';
import type { System } from '#src/contract/system.ts';
import type { ChangesRange } from '#src/narrative/changes/changesSentence.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import type { FollowTarget } from '#src/record/changes/followTarget.ts';
import { yearBefore } from '#src/record/dates.ts';

export type ChangesParams = ChangesRange & {
  /** Whether the address names no first day, so that the year before the second is shown. */
  isDefault: boolean;
  /** What the changes are about; empty: everything. */
  target: FollowTarget;
  /** What is wrong with the address, in words. */
  problems: string[];
};

type Days = Pick<System, 'begins' | 'searched' | 'updated'>;

function readDay(
  name: 'from' | 'to',
  search: URLSearchParams,
  system: Days,
  problems: string[],
): string | null {
  const given = search.getAll(name).filter((text) => text !== '');
  const [text] = given;
  if (text === undefined) return null;
  if (given.length > 1) {
    problems.push(`The address holds more than one date as “${name}”; give one.`);
    return null;
  }
  const problem = asAtProblem(text, system, formatDate);
  if (problem !== null) problems.push(problem);
  return problem === null ? text : null;
}

/**
 * Reads from the address after which day, and up to which, changes are shown, and of which place and
 * service. Without a first day it is the year before the second. What can't be read is described in
 * `problems`, and its default is used.
 */
export function readChangesParams(
  search: URLSearchParams,
  system: Days,
  { places, services }: { places: readonly Place[]; services: readonly Service[] },
): ChangesParams {
  const problems: string[] = [];
  const placeId = readChoice(
    search,
    { name: 'place', instead: 'every place is shown' },
    places,
    problems,
  );
  const serviceId = readChoice(
    search,
    { name: 'service', instead: 'every service is shown' },
    services,
    problems,
  );
  const place = places.find(({ id }) => id === placeId);
  const service = services.find(({ id }) => id === serviceId);
  let from = readDay('from', search, system, problems);
  let to = readDay('to', search, system, problems) ?? recordDay(system);
  const isDefault = from === null;
  from ??= yearBefore(to, system.begins);
  if (from > to) {
    problems.push(
      `The first date, ${formatDate(from)}, is after the second, ${formatDate(to)}. They are swapped here.`,
    );
    [from, to] = [to, from];
  } else if (from === to && !isDefault && from !== system.begins)
    problems.push(
      `Both dates are ${formatDate(to)}. Only what became known after the first date counts, so nothing can lie between them.`,
    );
  return {
    from,
    to,
    isWhole: from === system.begins,
    isLatest: to === recordDay(system),
    isDefault,
    target: { ...(place && { place }), ...(service && { service }) },
    problems,
  };
}

/** The ids of a target, as the parameters of an address. */
export const targetParams = ({ place, service }: FollowTarget) => ({
  place: place?.id,
  service: service?.id,
});

/** The day up to which changes are shown, on which what is due is judged. */
export const lastDayOf = ({ to, isLatest }: ChangesRange): AsAtDate => ({
  asAt: to,
  isDefault: isLatest,
});

/** The API's parameters for the changes between two days. */
export const changesApiParams = ({ from, to, isLatest }: ChangesRange): Params<'changes'> => ({
  from,
  ...(isLatest ? {} : { to }),
});
