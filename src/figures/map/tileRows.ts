import type { Area, Place } from '#src/contract/place.ts';
import type { Tile } from '#src/contract/tile.ts';

/** One tile of the map, and one line of the list beside it. */
export type TileRow = {
  id: string;
  /** Its number on the map, from 1 in the order of the list. */
  number: number;
  name: string;
  place: { id: string; name: string; index: number };
  /** Name of the tile's area where only a part of that is in the place; null: all of it is. */
  partOf: string | null;
  /** Left and upper edge, in half tiles from 1. */
  column: number;
  row: number;
};

type MapRecord = {
  readonly tiles: readonly Tile[];
  readonly places: readonly Place[];
  readonly areas: readonly Pick<Area, 'code' | 'name'>[];
};

/**
 * The tiles of a footprint: places in the record's order, tiles within each by name. Columns and
 * rows begin at the westernmost and northernmost tile.
 * @returns none where the record has no map; tiles of unknown places are left out
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

/** Rows from north to south, within that from west to east: the order of the Tab key. */
export const inReadingOrder = (rows: readonly TileRow[]): TileRow[] =>
  rows.toSorted((a, b) => a.row - b.row || a.column - b.column);

/** What follows a tile's name: `, Lancashire, part of Craven`; empty where nothing does. */
export const tileAbout = ({ name, place, partOf }: Pick<TileRow, 'name' | 'place' | 'partOf'>) =>
  [place.name === name ? null : place.name, partOf === null ? null : `part of ${partOf}`]
    .filter((words) => words !== null)
    .map((words) => `, ${words}`)
    .join('');
