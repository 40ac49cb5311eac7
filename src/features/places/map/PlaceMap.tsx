import { useCollection } from '#src/client/useCollection.ts';
import type { Place } from '#src/contract/place.ts';
import { MAP_NOTE, PART_NOTE } from '#src/narrative/places/tileWords.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { tileRows } from '#src/figures/map/tileRows.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';

import { FootprintMap } from './FootprintMap.tsx';
import styles from './PlaceMap.module.scss';
import { TileNames } from './TileNames.tsx';

type Props = {
  readonly place: Place;
  readonly numbers: SourceNumbers;
  readonly linkTo: (place: string) => string;
};

/** Where one place lies among the others: its tiles in colour, the rest grey. Reads `tiles`. */
export function PlaceMap({ place, numbers, linkTo }: Props) {
  const { items: tiles } = useCollection('tiles');
  const { items: places } = useCollection('places');
  const { items: areas } = useCollection('areas');
  const rows = tileRows({ tiles, places, areas });
  const own = rows.filter((row) => row.place.id === place.id);
  if (own.length === 0) return null;
  return (
    // Left out in print, where the list above it is enough.
    <div className={`screen-only ${styles['map']}`}>
      <FootprintMap
        name={`Schematic map, not to scale, with ${place.name} in colour`}
        rows={rows}
        places={places.length}
        chosen={place.id}
        linkTo={linkTo}
      />
      <div>
        <TileNames rows={own} />
        <p className="secondary small">
          {MAP_NOTE} {own.some(({ partOf }) => partOf !== null) && PART_NOTE}
          <Cite
            citations={tiles
              .filter((tile) => tile.place === place.id)
              .flatMap((tile) => tile.sources)}
            numbers={numbers}
          />
        </p>
      </div>
    </div>
  );
}
