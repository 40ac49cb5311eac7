import type { Place } from '#src/contract/place.ts';
import type { RegisterCell, Service } from '#src/contract/register.ts';

import { slug } from '#src/narrative/language/slug.ts';

import type { RegisterParams } from './registerParams.ts';

type RegisterRow = { service: Service; cells: RegisterCell[] };
export type RegisterGroup = { group: string; rows: RegisterRow[] };

/**
 * The rows of the register's picture: services in groups, each with its cells in the places' order.
 * The grid and the list by place show the same rows.
 */
export function registerRows(
  services: readonly Service[],
  places: readonly Place[],
  cells: readonly RegisterCell[],
): RegisterGroup[] {
  const groups = [...new Set(services.map((service) => service.group))];
  const row = (service: Service): RegisterRow => ({
    service,
    cells: places
      .map((place) => cells.find((cell) => cell.place === place.id && cell.service === service.id))
      .filter((cell) => cell !== undefined),
  });
  return groups.map((group) => ({
    group,
    rows: services.filter((service) => service.group === group).map(row),
  }));
}

type Filters = Pick<RegisterParams, 'group' | 'status'>;

/** Whether a cell has the status that the filter names; without such a filter no cell has. */
export const isPicked = (cell: RegisterCell, { status }: Filters): boolean =>
  status !== null && (cell.status ?? 'none') === status;

/**
 * The services of the filter's group that have its status in at least one place. A row keeps all
 * its cells, so that places can still be compared.
 */
export const filterRows = (groups: readonly RegisterGroup[], filters: Filters): RegisterGroup[] =>
  groups
    .filter(({ group }) => filters.group === null || slug(group) === filters.group)
    .map(({ group, rows }) => ({
      group,
      rows: rows.filter(
        ({ cells }) => filters.status === null || cells.some((cell) => isPicked(cell, filters)),
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
