import { Form, useLocation } from 'react-router';

import type { Place } from '#src/contract/place.ts';

import { canChoosePlace } from './chosenPlace.ts';
import styles from './PlaceChoice.module.scss';

type Props = {
  readonly places: readonly Pick<Place, 'id' | 'name'>[];
  readonly chosen: string | null;
  /** The sex that the address asks for, which a new choice must not lose. */
  readonly sex: string | null;
};

/** Which place has the colour, where there are more places than colours. */
export function PlaceChoice({ places, chosen, sex }: Props) {
  const { pathname } = useLocation();
  if (!canChoosePlace(places)) return null;
  return (
    <Form method="get" action={pathname} className={`screen-only ${styles.form}`}>
      {sex !== null && <input type="hidden" name="sex" value={sex} />}
      <label htmlFor="place">Place that stands out</label>
      <select
        id="place"
        name="place"
        className="field"
        defaultValue={chosen ?? ''}
        // A new field for a new address, so that back and forward show the right choice.
        key={chosen}
      >
        <option value="">None: all alike</option>
        {places.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit" className="button quiet">
        Show
      </button>
    </Form>
  );
}
