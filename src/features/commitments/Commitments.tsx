import type { Person } from '#src/contract/place.ts';
import type { Commitment } from '#src/contract/promises.ts';
import { formatDate } from '#src/narrative/format.ts';
import { Cite } from '#src/ui/Cite.tsx';
import type { SourceNumbers } from '#src/ui/sourceNumbers.ts';

import styles from './Commitments.module.scss';

type Props = {
  readonly commitments: readonly Commitment[];
  readonly people: readonly Person[];
  readonly numbers: SourceNumbers;
};

/** What a director said the place would do, which is not what the place agreed. */
export function Commitments({ commitments, people, numbers }: Props) {
  const [first] = commitments;
  if (!first) return <p className="secondary">No commitments were found in published sources.</p>;
  const person = people.find(({ id }) => id === first.person);
  return (
    <>
      <p>
        Said by {person?.name ?? 'a director who is not named here'}
        {person && `, ${person.role.charAt(0).toLowerCase()}${person.role.slice(1)}`}, on{' '}
        {formatDate(first.on)}, in our words:
      </p>
      <ul className={styles['commitments']}>
        {commitments.map((commitment) => (
          <li
            key={commitment.id}
            className={commitment.basis === 'illustrative' ? 'illustrative' : undefined}
          >
            <strong>{commitment.theme}.</strong> {commitment.text}
            <Cite citations={commitment.sources} numbers={numbers} />
          </li>
        ))}
      </ul>
    </>
  );
}
