import { AXIS_INK, INK, PAPER } from '#src/charts/colours.ts';
import { MARKER_PATHS } from '#src/charts/Marker.tsx';
import { tileColours } from '#src/charts/tiles/shades.ts';
import { wrapLabel } from '#src/charts/trend/trendGeometry.ts';
import type { MapTile, TilesSpec } from '#src/contract/figures/chartSpec.ts';

import type { Drawing, Room } from './Drawing.ts';
import { lettersPerLine } from './lettersPerLine.ts';

/** The greatest side of half a tile, for maps of few tiles. */
const MAX_HALF_TILE_PX = 64;
const KEY = 26;
const LINE = 15;

/** `TileMap` with its words. Every tile has its name, as there is no list beside it. */
export function drawTiles({ tiles, legend }: TilesSpec, { width }: Room): Drawing {
  const across = Math.max(1, ...tiles.map(({ column }) => column + 1));
  const down = Math.max(1, ...tiles.map(({ row }) => row + 1));
  const half = Math.min(width / across, MAX_HALF_TILE_PX);
  const top = legend.length * KEY + 12;
  return {
    width,
    height: top + half * down,
    notes: [],
    content: (
      <>
        {legend.map(({ words, colour, marker }, n) => {
          const { fill, ink } = tileColours(colour);
          return (
            <svg key={words} y={n * KEY} overflow="visible">
              <rect width="18" height="18" fill={fill ?? PAPER} />
              {marker && <path d={MARKER_PATHS[marker]} transform="translate(9 9)" fill={ink} />}
              <text x="26" y="14" fontSize="14" fill={INK}>
                {words}
              </text>
            </svg>
          );
        })}
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
      </>
    ),
  };
}

function Tile({
  tile: { name, marker, colour, isPart, figure, detail },
  side,
}: {
  readonly tile: MapTile;
  readonly side: number;
}) {
  const { fill, ink } = tileColours(colour);
  const lines = wrapLabel(name, lettersPerLine(side - 16, 13), figure === null ? 4 : 2);
  return (
    <>
      <rect
        x="1.5"
        y="1.5"
        width={side - 3}
        height={side - 3}
        fill={fill ?? PAPER}
        stroke={fill ?? AXIS_INK}
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
