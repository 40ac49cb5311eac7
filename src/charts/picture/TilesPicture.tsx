import { MARKER_PATHS } from '#src/charts/Marker.tsx';
import { AXIS_INK, INK } from '#src/charts/placeStyles.ts';
import { isDark } from '#src/charts/tiles/shades.ts';
import type { MapTile } from '#src/charts/tiles/TileMap.tsx';
import { wrapLabel } from '#src/charts/trend/trendGeometry.ts';

import {
  lettersPerLine,
  PictureFrame,
  FIGURE_WIDTH_PX,
  type PictureWords,
} from './PictureFrame.tsx';

/** The greatest side of half a tile, for maps of few tiles. */
const MAX_HALF_TILE_PX = 64;
const KEY = 26;
const LINE = 15;

type PictureTile = Omit<MapTile, 'number' | 'about'> & {
  /** The text below the figure: its limits, or what it is a share of. */
  readonly detail: string | null;
};

type Props = {
  readonly words: PictureWords;
  readonly tiles: readonly PictureTile[];
  /** The meaning of the colours; `marker` of the place with that colour, where there is one. */
  readonly legend: readonly { words: string; colour: string; marker: MapTile['marker'] | null }[];
};

/** `TileMap` as a picture to save. Every tile has its name, as there is no list beside it. */
export function TilesPicture({ words, tiles, legend }: Props) {
  const across = Math.max(...tiles.map(({ column }) => column + 1));
  const down = Math.max(...tiles.map(({ row }) => row + 1));
  const half = Math.min(FIGURE_WIDTH_PX / across, MAX_HALF_TILE_PX);
  const top = legend.length * KEY + 12;
  return (
    <PictureFrame words={words} height={top + half * down}>
      {legend.map((level, n) => (
        <svg key={level.words} y={n * KEY} overflow="visible">
          <rect width="18" height="18" fill={level.colour} />
          {level.marker && (
            <path
              d={MARKER_PATHS[level.marker]}
              transform="translate(9 9)"
              fill={isDark(level.colour) ? '#fff' : INK}
            />
          )}
          <text x="26" y="14" fontSize="14" fill={INK}>
            {level.words}
          </text>
        </svg>
      ))}
      {tiles.map((tile) => (
        <svg
          key={tile.id}
          x={(tile.column - 1) * half}
          y={top + (tile.row - 1) * half}
          width={2 * half}
          height={2 * half}
        >
          <Tile tile={tile} side={2 * half} />
        </svg>
      ))}
    </PictureFrame>
  );
}

function Tile({
  tile: { name, marker, colour, isPart, figure, detail },
  side,
}: {
  readonly tile: PictureTile;
  readonly side: number;
}) {
  const ink = colour && isDark(colour) ? '#fff' : INK;
  const lines = wrapLabel(name, lettersPerLine(side - 16, 13), figure === null ? 4 : 2);
  return (
    <>
      <rect
        x="1.5"
        y="1.5"
        width={side - 3}
        height={side - 3}
        fill={colour ?? '#fff'}
        stroke={colour === null ? AXIS_INK : colour}
      />
      {isPart && (
        <rect
          x="4"
          y="4"
          width={side - 8}
          height={side - 8}
          fill="none"
          stroke={ink}
          strokeWidth="2"
          strokeDasharray="6 4"
        />
      )}
      <path d={MARKER_PATHS[marker]} transform="translate(18 18)" fill={ink} />
      {lines.map((line, n) => (
        <text key={line} x="9" y={44 + n * LINE} fontSize="13" fill={ink}>
          {line}
        </text>
      ))}
      {figure !== null && (
        <text x="9" y={side - 28} fontSize="14" fontWeight="700" fill={ink}>
          {figure}
        </text>
      )}
      {detail !== null && (
        <text x="9" y={side - 12} fontSize="13" fill={ink}>
          {detail}
        </text>
      )}
    </>
  );
}
