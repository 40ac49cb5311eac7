import type { MapTile, TilesSpec } from '#src/contract/figures/chartSpec.ts';
import type { Box } from '#src/outlets/powerpoint/units.ts';

import type { SlideElement } from './SlideElement.ts';
import { setTable, type TextTable } from './textTable.ts';

const GAP_PX = 48;
/** More rows than this are set as two tables beside each other. */
const MOST_ROWS = 10;

const nameOf = ({ name, isPart }: MapTile): string => (isPart ? `${name} (part)` : name);

/** What each colour of the key stands for: the areas in it. */
function areasByColour({ name, tiles, legend }: TilesSpec): TextTable {
  const rows = legend.map(({ words, colour, marker }) => {
    const areas = tiles.filter(
      (tile) => tile.colour === colour && (marker === null || tile.marker === marker),
    );
    return {
      cells: [{ strong: words }, { strong: '', quiet: [areas.map(nameOf).join(', ')] }],
    };
  });
  return { name: 'Table', description: name, columns: ['Shown as', 'Areas'], rows };
}

const figuresOf = (name: string, tiles: readonly MapTile[]): TextTable => ({
  name: 'Table',
  description: name,
  columns: ['Area', 'Figure'],
  rows: tiles.map((tile) => ({
    cells: [
      { strong: nameOf(tile) },
      { strong: [tile.figure ?? '', tile.detail ?? ''].join(' ').trim() },
    ],
  })),
});

/** A schematic map as its words: tiles of a map this size would be too small to read from a seat. */
export function tilesBody(spec: TilesSpec, box: Box): SlideElement[] {
  const { tiles, name } = spec;
  if (tiles.every(({ figure }) => figure === null)) {
    const widths = [box.width * 0.3, box.width * 0.7];
    const table = setTable(areasByColour(spec), { widths, height: box.height });
    return [{ kind: 'table', table, box }];
  }
  const halves =
    tiles.length > MOST_ROWS
      ? [tiles.slice(0, Math.ceil(tiles.length / 2)), tiles.slice(Math.ceil(tiles.length / 2))]
      : [tiles];
  const width = (box.width - GAP_PX * (halves.length - 1)) / halves.length;
  return halves.map((half, n) => ({
    kind: 'table' as const,
    table: setTable(figuresOf(name, half), {
      widths: [width * 0.5, width * 0.5],
      height: box.height,
    }),
    box: { x: box.x + n * (width + GAP_PX), y: box.y },
  }));
}
