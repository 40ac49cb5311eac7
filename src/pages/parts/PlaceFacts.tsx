import { useAsAt } from '#src/features/register/useAsAt.ts';
import type { Person, Place } from '#src/contract/place.ts';
import type { Unknown } from '#src/contract/history.ts';
import { capitalise, formatNumber } from '#src/narrative/language/format.ts';
import { lastSeenWords } from '#src/narrative/places/lastSeenWords.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { missingAbout } from '#src/narrative/sources/unknownWords.ts';
import { residentsOf } from '#src/record/residentsOf.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';

import styles from './PlaceFacts.module.scss';

type Props = {
  readonly place: Place;
  /** Undefined: none is known. */
  readonly director: Person | undefined;
  readonly unknowns: readonly Unknown[];
  readonly numbers: SourceNumbers;
};

/** A place's residents and its director. */
export function PlaceFacts({ place, director, unknowns, numbers }: Props) {
  const when = useAsAt();
  const residents = residentsOf(place);
  return (
    <p className={styles['facts']}>
      {residents === null ? (
        <span className="secondary">Residents: not stated</span>
      ) : (
        <span>
          <strong className="figure">{formatNumber(residents, 0)}</strong> residents (Census 2021)
        </span>
      )}
      {director ? (
        <>
          <span>
            {director.role}: <strong>{director.name ?? 'not named'}</strong>
            <Cite citations={director.sources} numbers={numbers} />
          </span>
          <span className="secondary">{capitalise(lastSeenWords(director, when.asAt))}</span>
        </>
      ) : (
        <span className="secondary">Director: {missingAbout(unknowns, 'people')}</span>
      )}
    </p>
  );
}
