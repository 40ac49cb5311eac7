import type { Area, Place } from '#src/contract/place.ts';
import type { Tile } from '#src/contract/tile.ts';

/** One tile of the map and one line of the list beside it: both are made from these. */
export type TileRow = {
  id: string;
  /** From 1, in the order of the list. */
  number: number;
  name: string;
  place: { id: string; name: string; index: number };
  /** Name of the area of which the place takes only a part; null: all of it is in the place. */
  partOf: string | null;
  /** Left and upper edge in half tiles from 1, as the map's grid counts. */
  column: number;
  row: number;
};

type MapRecord = {
  readonly tiles: readonly Tile[];
  readonly places: readonly Place[];
  readonly areas: readonly Pick<Area, 'code' | 'name'>[];
};

/**
 * The tiles of a footprint: places in the record's order, within each by name. The map begins at its
 * westernmost and northernmost tile, wherever the record begins to count.
 * @returns none where the record has no map; a tile of a place that is not there is left out
 */
export function tileRows({ tiles, places, areas }: MapRecord): TileRow[] {
  const west = Math.min(...tiles.map(({ column }) => column));
  const north = Math.min(...tiles.map(({ row }) => row));
  const halves = (from: number, to: number) => Math.round((to - from) * 2) + 1;
  return places
    .flatMap((place, index) =>
      tiles
        .filter((tile) => tile.place === place.id)
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map((tile) => ({ tile, place, index })),
    )
    .map(({ tile, place, index }, n) => ({
      id: tile.id,
      number: n + 1,
      name: tile.name,
      place: { id: place.id, name: place.name, index },
      partOf: partlyCoveredArea(tile, place, areas),
      column: halves(west, tile.column),
      row: halves(north, tile.row),
    }));
}

function partlyCoveredArea(tile: Tile, place: Place, areas: MapRecord['areas']): string | null {
  const part = place.footprint.find(({ area }) => area === tile.part);
  if (part?.extent !== 'part') return null;
  return areas.find(({ code }) => code === tile.part)?.name ?? tile.part;
}

/** Rows as the eye and the Tab key go through a map: from north to south, from west to east. */
export const inReadingOrder = (rows: readonly TileRow[]): TileRow[] =>
  rows.toSorted((a, b) => a.row - b.row || a.column - b.column);

/** What a tile says of itself after its name: its place, and of what it is a part. */
export const tileAbout = ({ name, place, partOf }: Pick<TileRow, 'name' | 'place' | 'partOf'>) =>
  [place.name === name ? null : place.name, partOf === null ? null : `part of ${partOf}`]
    .filter((words) => words !== null)
    .map((words) => `, ${words}`)
    .join('');
