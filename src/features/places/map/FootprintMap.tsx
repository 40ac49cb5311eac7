import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { TileMap } from '#src/charts/tiles/TileMap.tsx';
import type { MapTile } from '#src/contract/figures/chartSpec.ts';
import { mapTile, type TileColours } from '#src/figures/map/mapTile.ts';
import { inReadingOrder, type TileRow } from '#src/figures/map/tileRows.ts';

type Props = TileColours & {
  readonly name: string;
  readonly rows: readonly TileRow[];
  readonly linkTo: (place: string) => string;
};

/** The footprint as tiles, each a link to its place. */
export function FootprintMap(props: Props) {
  const { name, rows, chosen, linkTo } = props;
  const placeOf = new Map(rows.map((row) => [row.id, row.place.id]));
  const link = (tile: MapTile, className: string, content: ReactNode) => {
    const place = placeOf.get(tile.id) ?? '';
    return (
      <Link
        to={linkTo(place)}
        className={className}
        {...(place === chosen ? { 'aria-current': 'true' as const } : {})}
      >
        {content}
      </Link>
    );
  };
  return (
    <TileMap
      spec={{ name, tiles: inReadingOrder(rows).map((row) => mapTile(row, props)) }}
      size={chosen === undefined ? 'large' : 'small'}
      renderLink={link}
    />
  );
}
