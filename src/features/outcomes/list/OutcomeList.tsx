import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';

import styles from './OutcomeList.module.scss';
import { OutcomeSummary } from './OutcomeSummary.tsx';
import type { OutcomePictures } from './useOutcomes.ts';

type Props = {
  readonly outcomes: readonly OutcomePictures[];
  readonly numbers: SourceNumbers;
  /** Id of the place whose verdict comes first; null: none does. */
  readonly place: string | null;
};

/** A list of outcomes, with a summary for each sex. */
export const OutcomeList = ({ outcomes, numbers, place }: Props) => (
  <div className={styles.list}>
    {outcomes.flatMap(({ indicator, pictures }) =>
      pictures.map((picture) => (
        <OutcomeSummary
          key={`${indicator.id} ${picture.input.sex}`}
          picture={picture}
          numbers={numbers}
          place={place}
        />
      )),
    )}
  </div>
);
