import type { Unknown } from '#src/contract/history.ts';
import type { Place } from '#src/contract/place.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';

import styles from './Groups.module.scss';
import { PrioritiesNotFound } from './Priorities.tsx';
import { PriorityList } from './PriorityList.tsx';
import type { PriorityRow } from './priorityRows.ts';
import type { PromiseFilter } from './promiseFilter.ts';
import { promiseGroups } from '#src/figures/commitments/promiseGroups.ts';

type Props = {
  readonly rows: readonly PriorityRow[];
  readonly filter: PromiseFilter;
  /** The places that the filter leaves in. */
  readonly places: readonly Place[];
  /** The record's entries about priorities that were not found. */
  readonly unknowns: readonly Unknown[];
  readonly numbers: SourceNumbers;
};

/** The priorities of places, by place or by theme; within a group late and overdue ones first. */
export function PriorityGroups({ rows, filter, places, unknowns, numbers }: Props) {
  const byTheme = filter.by === 'theme';
  const promises = rows.map((row) => ({
    row,
    place: row.priority.place,
    theme: row.priority.theme,
  }));
  const groups = promiseGroups(promises, filter.by, places);
  if (groups.length === 0)
    return <p className="secondary">No priority that fits the filter was found.</p>;
  return groups.map(({ id, name, items }) => (
    <div key={id} role="group" className={styles['group']} aria-labelledby={`priorities-${id}`}>
      <h3 id={`priorities-${id}`}>{name}</h3>
      {items.length > 0 && (
        <PriorityList
          rows={items.map(({ row }) => row)}
          places={byTheme ? places : null}
          numbers={numbers}
        />
      )}
      {items.length === 0 && filter.theme === null && (
        <PrioritiesNotFound
          notFound={unknowns.filter(
            (unknown) => unknown.places.length === 0 || unknown.places.includes(id),
          )}
        />
      )}
      {items.length === 0 && filter.theme !== null && (
        <p className="secondary">None about this theme was found.</p>
      )}
    </div>
  ));
}
