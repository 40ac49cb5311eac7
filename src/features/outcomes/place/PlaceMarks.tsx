import { MarkerKey } from '#src/charts/Marker.tsx';
import { styleOf } from '#src/charts/placeStyles.ts';
import type { Place } from '#src/contract/place.ts';

import styles from './PlaceOutcomes.module.scss';

type Props = {
  readonly places: readonly Place[];
  /** Id of the page's place. */
  readonly chosen: string;
};

/** Key to the marks of the strips: the page's place in its colour, the others in grey. */
export const PlaceMarks = ({ places, chosen }: Props) => (
  <ul className={`plain-list small wide-only ${styles.marks}`} aria-label="Marks of the places">
    {places.map(({ id, name }, index) => {
      const style = styleOf(index, places.length, id === chosen ? index : null);
      return (
        <li key={id}>
          <MarkerKey style={id === chosen ? style : { ...style, colour: 'rest' }} /> {name}
        </li>
      );
    })}
  </ul>
);
