import type { ReactNode } from 'react';

import { MARKER_PATHS } from '#src/charts/Marker.tsx';
import { INK, type PlaceStyle } from '#src/charts/placeStyles.ts';

import { isDark } from './shades.ts';
import styles from './TileMap.module.scss';

export type MapTile = {
  id: string;
  /** Shown where the tile is too small for its name; null: no list beside the map has it. */
  number: number | null;
  name: string;
  /** Follows the name for screen readers, in place of colour and marker: “, Lancashire”. */
  about: string;
  /** Position of the left and upper edge in half tiles, from 1. */
  column: number;
  row: number;
  marker: PlaceStyle['marker'];
  /** `#rrggbb`; null: nothing is shown for it. */
  colour: string | null;
  /** Whether the tile is only a part of an area; its edge is dashed. */
  isPart: boolean;
  /** The tile's own figure, or why there is none; null: the map shows no figures. */
  figure: string | null;
};

type Props = {
  /** Accessible name of the whole map. */
  name: string;
  tiles: readonly MapTile[];
  /** `small`: on paper, beside a list that names the tiles by number. */
  size?: 'small' | 'large';
  /** Renders a tile as a link, as charts don't depend on the router. */
  renderLink: (tile: MapTile, className: string, content: ReactNode) => ReactNode;
};

/**
 * A schematic map of tiles, each at its own column and row. It is HTML rather than SVG, so that names
 * wrap, grow with the reader's text size and are replaced by numbers where a tile is too small.
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
