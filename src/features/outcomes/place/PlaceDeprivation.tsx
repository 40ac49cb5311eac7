import { DecilesChart } from '#src/charts/bars/DecilesChart.tsx';
import type { Unknown } from '#src/contract/history.ts';
import type { Place } from '#src/contract/place.ts';
import { deprivationSpec } from '#src/figures/places/deprivationSpec.ts';
import { decileSentence } from '#src/narrative/outcomes/deprivationSentence.ts';
import { missingAbout } from '#src/narrative/sources/unknownWords.ts';
import { FigureSection } from '#src/outlets/section/FigureSection.tsx';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';

import styles from './PlaceDeprivation.module.scss';

type Props = {
  readonly place: Place;
  readonly unknowns: readonly Unknown[];
  readonly numbers: SourceNumbers;
  /** Address of the page, with its as-at date. */
  readonly address: string;
  readonly asAt: string;
};

/** How deprived a place is: its small areas in each tenth of the country. */
export function PlaceDeprivation({ place, unknowns, numbers, address, asAt }: Props) {
  const { deprivation } = place;
  const spec = deprivationSpec(place);
  if (!deprivation || !spec)
    return <p className="secondary">Deprivation: {missingAbout(unknowns, 'health')}.</p>;
  const { edition, sources } = deprivation;
  return (
    <>
      <h3 id="deprivation">Deprivation</h3>
      <div className={styles.deprivation}>
        <p>{spec.name}</p>
        <FigureSection
          name="deprivation"
          address={`${address}#deprivation`}
          data="places.csv"
          figure="deprivation"
          params={{ place: place.id, asAt }}
          chart={<DecilesChart spec={spec} />}
          explore={{
            label: 'Explore the ten parts',
            spec,
            sentenceOf: (tenth) => decileSentence(place, Number(tenth)),
          }}
        >
          <p className="secondary small">
            {edition}
            <Cite citations={sources} numbers={numbers} />
          </p>
        </FigureSection>
      </div>
    </>
  );
}
