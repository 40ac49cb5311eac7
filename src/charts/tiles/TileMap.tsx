import type { ReactNode } from 'react';

import { MARKER_PATHS } from '#src/charts/Marker.tsx';
import type { MapTile, TilesSpec } from '#src/contract/figures/chartSpec.ts';

import { tileColours } from './shades.ts';
import styles from './TileMap.module.scss';

type Props = {
  spec: Pick<TilesSpec, 'name' | 'tiles'>;
  /** `small`: on paper, beside a list that names the tiles by number. */
  size?: 'small' | 'large';
  /** Renders a tile as a link, as charts don't depend on the router. */
  renderLink?: (tile: MapTile, className: string, content: ReactNode) => ReactNode;
};

const bare: Props['renderLink'] = (_, className, content) => (
  <span className={className}>{content}</span>
);

/**
 * A schematic map of tiles, each at its own column and row. It is HTML rather than SVG, so that names
 * wrap, grow with the reader's text size and are replaced by numbers where a tile is too small.
 */
export const TileMap = ({ spec: { name, tiles }, size = 'large', renderLink = bare }: Props) => (
  <ul className={`${styles.map} ${size === 'small' ? styles.small : ''}`} aria-label={name}>
    {tiles.map((tile) => {
      const { fill, ink } = tileColours(tile.colour);
      const className = [
        styles.tile,
        ink === '#fff' && styles.dark,
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
                {fill !== null && <rect width="100%" height="100%" fill={fill} />}
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
