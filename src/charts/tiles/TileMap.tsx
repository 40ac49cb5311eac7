import type { ReactNode } from 'react';

import { MARKER_PATHS } from '#src/charts/Marker.tsx';
import type { PlaceStyle } from '#src/charts/placeStyles.ts';

import { isDark } from './shades.ts';
import styles from './TileMap.module.scss';

export type MapTile = {
  id: string;
  /** What the tile goes by where it is too small for its name; null: it is in no list beside. */
  number: number | null;
  name: string;
  /** Said after the name to those who can't see colour and marker: “, Lancashire”. */
  about: string;
  /** Left and upper edge in half tiles, from 1. */
  column: number;
  row: number;
  marker: PlaceStyle['marker'];
  /** `#rrggbb`; null: nothing is shown for it. */
  colour: string | null;
  /** The area is only a part of one: its edge is dashed. */
  isPart: boolean;
  /** The tile's own figure, or why there is none. */
  figure: string | null;
};

type Props = {
  /** Accessible name of the whole map. */
  name: string;
  tiles: readonly MapTile[];
  /** `small`: on paper it stands beside a list that names its tiles by number. */
  size?: 'small' | 'large';
  /** Makes a tile a link; charts know no router. */
  renderLink: (tile: MapTile, className: string, content: ReactNode) => ReactNode;
};

const INK = '#212b32';

/**
 * A footprint as tiles: where each stands is its own column and row, so neighbours can stand
 * together. HTML, not one picture: names wrap, grow with the reader's text and give way to numbers
 * where a tile is too small for them.
 */
export const TileMap = ({ name, tiles, size = 'large', renderLink }: Props) => (
  <ul className={`${styles.map} ${size === 'small' ? styles.small : ''}`} aria-label={name}>
    {tiles.map((tile) => {
      const ink = tile.colour && isDark(tile.colour) ? '#ffffff' : INK;
      const className = [
        styles.tile,
        ink !== INK && styles.dark,
        tile.colour === null && styles.empty,
        tile.isPart && styles.part,
      ];
      return (
        <li key={tile.id} data-column={tile.column} data-row={tile.row}>
          {renderLink(
            tile,
            className.filter(Boolean).join(' '),
            <>
              <svg aria-hidden="true">
                {tile.colour !== null && <rect width="100%" height="100%" fill={tile.colour} />}
                <path d={MARKER_PATHS[tile.marker]} transform="translate(11 11)" fill={ink} />
              </svg>
              <i aria-hidden="true">{tile.number}</i>{' '}
              <span className={styles.name}>{tile.name}</span>
              <span className="visually-hidden">{tile.about}</span>
              {tile.figure !== null && <b> {tile.figure}</b>}
            </>,
          )}
        </li>
      );
    })}
  </ul>
);
