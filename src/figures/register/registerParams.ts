import { asAtParam, readAsAt, type AsAt } from '#src/addresses/asAt.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import { STATUSES, type Status } from '#src/contract/plain/words.ts';
import type { Service } from '#src/contract/register.ts';
import type { System } from '#src/contract/system.ts';
import { slug } from '#src/narrative/language/slug.ts';
import { formatDate, joinWords } from '#src/narrative/language/format.ts';

/** A status, or `none` for cells without a decision. */
export type StatusChoice = Status | 'none';

export type RegisterParams = {
  when: AsAt;
  /** Id of a group of services; null: every group. */
  group: string | null;
  /** Null: whatever the status. */
  status: StatusChoice | null;
  /** What is wrong with the address's group or status, in words; that filter is then off. */
  problems: string[];
};

const CHOICES: readonly StatusChoice[] = [...STATUSES, 'none'];

export const groupsOf = (services: readonly Pick<Service, 'group'>[]): string[] => [
  ...new Set(services.map(({ group }) => group)),
];

/** A parameter's one value; null where it is missing, empty (as forms send it) or repeated. */
function readSingle(search: URLSearchParams, name: string, problems: string[]): string | null {
  const given = search.getAll(name).filter((text) => text !== '');
  if (given.length > 1) problems.push(`The address holds more than one ${name}; give one.`);
  return given.length === 1 ? (given[0] ?? null) : null;
}

/** Reads the register's address: as-at date, group and status. */
export function readRegisterParams(
  search: URLSearchParams,
  system: Pick<System, 'begins' | 'searched' | 'updated'>,
  services: readonly Pick<Service, 'group'>[],
): RegisterParams {
  const problems: string[] = [];
  const groups = groupsOf(services);
  const group = readSingle(search, 'group', problems);
  const status = readSingle(search, 'status', problems);
  const isGroup = group !== null && groups.some((one) => slug(one) === group);
  const found = CHOICES.find((one) => one === status) ?? null;
  if (group !== null && !isGroup)
    problems.push(
      `“${group}” is not a group of services in this record; it has ${joinWords(groups.map(slug))}. Every group is shown.`,
    );
  if (status !== null && found === null)
    problems.push(
      `“${status}” is not a status; there are ${joinWords(CHOICES)}. Every status is shown.`,
    );
  return {
    when: readAsAt(search, system, formatDate),
    group: isGroup ? group : null,
    status: found,
    problems,
  };
}

/**
 * A path with the date and the filters of the register. Defaults are left out, so that each view of
 * the register has one address.
 */
export function registerAddress(
  path: string,
  {
    when,
    group,
    status,
  }: Pick<RegisterParams, 'group' | 'status'> & { when: Pick<AsAt, 'asAt' | 'isDefault'> },
): string {
  return withQuery(path, { ...asAtParam(when), group, status });
}
