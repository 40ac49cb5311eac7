import type { Unknown } from '#src/contract/history.ts';
import type { Person, Place } from '#src/contract/place.ts';
import type { Commitment } from '#src/contract/promises.ts';
import { onDate } from '#src/narrative/language/dateWords.ts';
import { noCommitments } from '#src/narrative/promises/commitmentsSentence.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { statementsOf } from '#src/figures/commitments/promiseGroups.ts';
import { speakerWords } from '#src/narrative/promises/speakerWords.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';

import styles from './Commitments.module.scss';

type Props = {
  readonly commitments: readonly Commitment[];
  readonly people: readonly Person[];
  readonly numbers: SourceNumbers;
};

const basisClass = ({ basis }: Commitment) =>
  basis === 'illustrative' ? 'illustrative' : undefined;

/** What the director of one place said it would do; what the place agreed are its priorities. */
export function Commitments({
  commitments,
  people,
  unknowns,
  numbers,
}: Props & { readonly unknowns: readonly Unknown[] }) {
  if (commitments.length === 0) return <p className="secondary">{noCommitments(unknowns)}</p>;
  return statementsOf(commitments).map(({ person, on, commitments: own }) => (
    <div key={person}>
      <p>
        Said by {speakerWords(person, people)}, {on !== null && `${onDate(on)}, `}in our words:
      </p>
      <ul className={styles['commitments']}>
        {own.map((commitment) => (
          <li key={commitment.id} className={basisClass(commitment)}>
            <strong>{commitment.theme}.</strong> {commitment.text}
            <Cite citations={commitment.sources} numbers={numbers} />
            {on === null && <span className="secondary small"> Said {onDate(commitment.on)}.</span>}
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** The commitments about one theme: place by place, each with its speaker and day. */
export const ThemeCommitments = ({
  commitments,
  people,
  places,
  numbers,
}: Props & { readonly places: readonly Place[] }) => (
  <ul className={styles['commitments']}>
    {commitments.map((commitment) => (
      <li key={commitment.id} className={basisClass(commitment)}>
        <strong>{places.find(({ id }) => id === commitment.place)?.name}.</strong> {commitment.text}
        <Cite citations={commitment.sources} numbers={numbers} />
        <span className="secondary small">
          {' '}
          Said by {speakerWords(commitment.person, people)}, {onDate(commitment.on)}.
        </span>
      </li>
    ))}
  </ul>
);
