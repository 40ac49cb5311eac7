import type { CollectionQuery } from '#src/client/collectionQuery.ts';
import { useCollection } from '#src/client/useCollection.ts';
import type { Place } from '#src/contract/place.ts';
import { IllustrativeNote } from '#src/features/outcomes/frame/IllustrativeNote.tsx';
import { observationsOf, trendSeries } from '#src/figures/outcomes/outcomeRows.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';

import { PlaceMarks } from './PlaceMarks.tsx';
import { PlaceOutcome } from './PlaceOutcome.tsx';
import styles from './PlaceOutcomes.module.scss';

const latest = { period: 'latest' } as const;
const everyPeriod = (place: Pick<Place, 'figuresFrom'>) => ({ area: place.figuresFrom });

/** The queries that `PlaceOutcomes` reads: all latest figures, and every figure of the place. */
export const placeOutcomeQueries = (place: Pick<Place, 'figuresFrom'>): CollectionQuery[] => [
  ['system', {}],
  ['places', {}],
  ['areas', {}],
  ['indicators', {}],
  ['observations', latest],
  ['observations', everyPeriod(place)],
];

type Props = {
  readonly place: Place;
  readonly numbers: SourceNumbers;
  /** Address of the page, with its as-at date. */
  readonly address: string;
  readonly asAt: string;
};

/** Every indicator for one place: its figure in words and as a dot, the verdict and the trend. */
export function PlaceOutcomes({ place, numbers, address, asAt }: Props) {
  const [system] = useCollection('system').items;
  const { items: places } = useCollection('places');
  const { items: areas } = useCollection('areas');
  const { items: indicators } = useCollection('indicators');
  const { items: current } = useCollection('observations', latest);
  const { items: history } = useCollection('observations', everyPeriod(place));
  const comparators = system?.comparators ?? [];
  if (indicators.length === 0)
    return <p className="secondary">No health outcome is in this record.</p>;
  const isIllustrative = indicators.some(({ basis }) => basis === 'illustrative');
  return (
    <>
      {isIllustrative && <IllustrativeNote basis="illustrative" />}
      <PlaceMarks places={places} chosen={place.id} />
      <ul className={styles.list}>
        {indicators.flatMap((indicator) =>
          indicator.sexes.map((sex) => {
            const input = { indicator, sex, places, areas, comparators };
            const [own] = trendSeries({ ...input, observations: history, places: [place] });
            return (
              <PlaceOutcome
                key={`${indicator.id} ${sex}`}
                input={{ ...input, observations: current }}
                place={place.id}
                history={observationsOf(own)}
                numbers={numbers}
                address={address}
                asAt={asAt}
              />
            );
          }),
        )}
      </ul>
    </>
  );
}
