import type { Unknown } from '#src/contract/history.ts';
import type { Person, Place } from '#src/contract/place.ts';
import type { Commitment } from '#src/contract/promises.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';

import { Commitments, ThemeCommitments } from './Commitments.tsx';
import styles from './Groups.module.scss';
import type { PromiseFilter } from './promiseFilter.ts';
import { promiseGroups } from '#src/figures/commitments/promiseGroups.ts';

type Props = {
  readonly commitments: readonly Commitment[];
  readonly filter: PromiseFilter;
  /** The places that the filter leaves in. */
  readonly places: readonly Place[];
  readonly people: readonly Person[];
  readonly unknowns: readonly Unknown[];
  readonly numbers: SourceNumbers;
};

/** The commitments of directors, by place or by theme. */
export function CommitmentGroups({
  commitments,
  filter,
  places,
  people,
  unknowns,
  numbers,
}: Props) {
  const groups = promiseGroups(commitments, filter.by, places);
  if (groups.length === 0)
    return <p className="secondary">No commitment that fits the filter was found.</p>;
  return groups.map(({ id, name, items }) => (
    <div key={id} role="group" className={styles['group']} aria-labelledby={`commitments-${id}`}>
      <h3 id={`commitments-${id}`}>{name}</h3>
      {items.length === 0 && filter.theme !== null ? (
        <p className="secondary">None about this theme was found.</p>
      ) : filter.by === 'theme' ? (
        <ThemeCommitments commitments={items} people={people} places={places} numbers={numbers} />
      ) : (
        <Commitments commitments={items} people={people} unknowns={unknowns} numbers={numbers} />
      )}
    </div>
  ));
}
