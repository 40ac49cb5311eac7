import { DecileStrip } from '#src/charts/bars/DecileStrip.tsx';
import { useCollection } from '#src/client/useCollection.ts';
import type { Unknown } from '#src/contract/history.ts';
import type { Place } from '#src/contract/place.ts';
import { Explore } from '#src/features/outcomes/frame/Explore.tsx';
import { FigureTools } from '#src/features/outcomes/frame/FigureTools.tsx';
import {
  deprivationSentence,
  shareOf,
  decileSentence,
} from '#src/narrative/outcomes/deprivationSentence.ts';
import { missingAbout } from '#src/narrative/sources/unknownWords.ts';
import { Share } from '#src/share/Share.tsx';
import { Cite } from '#src/ui/Cite.tsx';
import type { SourceNumbers } from '#src/ui/sourceNumbers.ts';

import styles from './PlaceDeprivation.module.scss';

const loadExplorer = async () =>
  (await import('#src/charts/interactive/DecileExplorer.tsx')).DecileExplorer;

const loadFigure = async () => (await import('./deprivationFigure.tsx')).deprivationFigure;

type Props = {
  readonly place: Place;
  readonly unknowns: readonly Unknown[];
  readonly numbers: SourceNumbers;
  /** Address of the page, with its as-at date. */
  readonly address: string;
};

/** How deprived a place is: its small areas in each tenth of the country. Reads `sources`. */
export function PlaceDeprivation({ place, unknowns, numbers, address }: Props) {
  const { items: all } = useCollection('sources');
  const { deprivation } = place;
  if (!deprivation)
    return <p className="secondary">Deprivation: {missingAbout(unknowns, 'health')}.</p>;
  const { deciles, edition, sources } = deprivation;
  const total = deciles.reduce((sum, count) => sum + count, 0);
  const drawn = { name: deprivationSentence(place), deciles, noun: 'Small areas' };
  return (
    <>
      <h3 id="deprivation">Deprivation</h3>
      <div className={styles.deprivation}>
        <p>{drawn.name}</p>
        <DecileStrip {...drawn} />
        <div>
          <p className="secondary small">
            {edition}
            <Cite citations={sources} numbers={numbers} />
          </p>
          <FigureTools>
            <Share
              name="deprivation"
              address={`${address}#deprivation`}
              data="places.csv"
              load={loadFigure}
              view={{ place, deprivation, sources: all }}
            />
            <Explore
              label="Explore the ten parts"
              load={loadExplorer}
              explorer={{
                ...drawn,
                sentenceOf: (n) => decileSentence(place, n),
                formatShare: (count) => shareOf(count, total),
              }}
            />
          </FigureTools>
        </div>
      </div>
    </>
  );
}
