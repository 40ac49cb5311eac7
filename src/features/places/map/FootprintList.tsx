import { Link } from 'react-router';

import { MarkerKey } from '#src/charts/Marker.tsx';
import { styleOf } from '#src/charts/placeStyles.ts';
import type { Area, Place } from '#src/contract/place.ts';

import styles from './FootprintList.module.scss';
import { TileNames } from './TileNames.tsx';
import type { TileRow } from '#src/figures/map/tileRows.ts';

type Props = {
  readonly places: readonly Place[];
  readonly areas: readonly Area[];
  /** Empty where the record has no map: then the areas of the footprints are listed. */
  readonly rows: readonly TileRow[];
  readonly linkTo: (place: string) => string;
};

/** The map in words: each place with its numbered tiles, and its proxy where it has one. */
export function FootprintList({ places, areas, rows, linkTo }: Props) {
  const nameOf = (code: string) => areas.find((area) => area.code === code)?.name ?? code;
  return (
    <ul className={`plain-list ${styles['places']}`}>
      {places.map((place, index) => (
        <li key={place.id}>
          <MarkerKey style={styleOf(index, places.length)} />{' '}
          <Link to={linkTo(place.id)}>{place.name}</Link>
          {rows.length > 0 ? (
            <TileNames rows={rows.filter((row) => row.place.id === place.id)} />
          ) : (
            <ul className="plain-list small">
              {place.footprint.map(({ area, extent }) => (
                <li key={area}>
                  {extent === 'whole' ? 'All of' : 'Part of'} {nameOf(area)}
                </li>
              ))}
            </ul>
          )}
          {place.proxy !== null && (
            <span className={`secondary small ${styles['proxy']}`}>
              Figures by proxy: {nameOf(place.figuresFrom)}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
