import type { Draft } from '#server/records/Draft.ts';
import type { Problem } from '#server/records/Problem.ts';
import { problemIn } from '#server/records/read/readCollection.ts';

type Tile = Draft['tiles']['rows'][number];
type Place = Draft['places']['rows'][number];

/** The map shows the whole footprint once, under the names of its areas, with nobody else’s figures. */
export function* tileProblems(draft: Draft): Generator<Problem> {
  const tiles = draft.tiles.rows;
  // A record may do without a map: then nothing is missing from it.
  if (tiles.length === 0) return;
  for (const [index, tile] of tiles.entries()) {
    const place = draft.places.rows.find(({ id }) => id !== undefined && id === tile.place);
    yield* nameProblems(draft, index, tile);
    yield* overlaps(draft, index, tile);
    if (place) yield* footprintProblems(draft, index, tile, place);
  }
  for (const place of draft.places.rows) {
    yield* uncovered(draft, place);
    yield* decileSums(draft, place);
  }
}

/** A tile that is an area goes by that area’s name, and no two by the same. */
function* nameProblems(draft: Draft, index: number, { name, area }: Tile): Generator<Problem> {
  if (name === undefined) return;
  const official = draft.areas.rows.find(({ code }) => code !== undefined && code === area)?.name;
  if (official !== undefined && official !== name)
    yield problemIn(
      draft.tiles,
      index,
      ['name'],
      `is “${name}”, but ${area} is “${official}” in areas.json`,
      'Use that name, or correct area; area is null where the tile is no area of its own.',
    );
  const first = draft.tiles.rows.findIndex((tile) => tile.name === name);
  if (first < index)
    yield problemIn(
      draft.tiles,
      index,
      ['name'],
      `“${name}” is already on line ${draft.tiles.lineOf([first, 'name'])}`,
      'Give each tile a name of its own.',
    );
}

/** No two tiles on one cell; with half steps, not on part of one either. */
function* overlaps(draft: Draft, index: number, { column, row }: Tile): Generator<Problem> {
  if (column === undefined || row === undefined) return;
  for (const [before, other] of draft.tiles.rows.slice(0, index).entries())
    if (
      other.column !== undefined &&
      other.row !== undefined &&
      Math.abs(other.column - column) < 1 &&
      Math.abs(other.row - row) < 1
    )
      yield problemIn(
        draft.tiles,
        index,
        ['column'],
        `covers the tile on line ${draft.tiles.lineOf([before])}`,
        'Move one of the two: a tile is one column wide and one row high.',
      );
}

/** A tile lies in its place, and never shows the figures of more than itself. */
function* footprintProblems(
  draft: Draft,
  index: number,
  { part, area }: Tile,
  { id, footprint }: Place,
): Generator<Problem> {
  if (!part || !footprint || footprint.some((one) => !one?.area)) return;
  const within = footprint.find((one) => one?.area === part);
  if (!within) {
    const remedy = `Name one of its parts: ${footprint.map((one) => one?.area).join(', ')}.`;
    const problem = `“${part}” is not in the footprint of “${id}”`;
    yield problemIn(draft.tiles, index, ['part'], problem, remedy);
    return;
  }
  if (!area) return;
  if (area === part && within.extent === 'part')
    yield problemIn(
      draft.tiles,
      index,
      ['area'],
      `is all of ${area}, of which only a part is in “${id}”`,
      'Write null, or the code of an area that is exactly this tile.',
    );
  const county = draft.areas.rows.find(({ code }) => code === area)?.within;
  if (area !== part && county && county !== part)
    yield problemIn(
      draft.tiles,
      index,
      ['area'],
      `“${area}” lies in ${county} by areas.json, not in ${part}`,
      'Correct part or area here, or within in areas.json.',
    );
}

/** Each part of a footprint, and each district of a place, has a tile. */
function* uncovered(draft: Draft, { id, footprint, districts }: Place): Generator<Problem> {
  if (id === undefined) return;
  const own = draft.tiles.rows.filter(({ place }) => place === id);
  const shown = new Set(own.flatMap(({ part, area }) => [part, area]));
  const wanted = [...(footprint ?? []).map((part) => part?.area), ...(districts ?? [])];
  for (const area of wanted)
    if (area !== undefined && !shown.has(area))
      yield {
        file: draft.tiles.file,
        line: 0,
        field: '',
        problem: `no tile shows ${area}, which is in “${id}”`,
        remedy: 'Add one, or remove all tiles: the map shows the whole footprint or is left out.',
      };
}

/** The counts of tiles add up to those of their place. */
function* decileSums(draft: Draft, { id, deprivation }: Place): Generator<Problem> {
  if (id === undefined || deprivation === undefined) return;
  const own = [...draft.tiles.rows.entries()].filter(([, { place }]) => place === id);
  const counted = own.filter(([, { deciles }]) => deciles != null);
  const [first] = counted;
  if (!first) return;
  const complain = (problem: string, remedy: string) =>
    problemIn(draft.tiles, first[0], ['deciles'], problem, remedy);
  if (deprivation === null) {
    yield complain(
      `counts tenths, but places.json has no deprivation for “${id}”`,
      'Add it there, with its edition and source, or write null here.',
    );
    return;
  }
  const sums = Array.from({ length: 10 }, (_, tenth) =>
    counted.reduce((sum, [, { deciles }]) => sum + (deciles?.[tenth] ?? 0), 0),
  );
  const whole = deprivation.deciles;
  if (!whole || own.some(([, { deciles }]) => deciles === undefined)) return;
  const wrong = sums.findIndex((sum, tenth) => {
    const expected = whole[tenth] ?? 0;
    return counted.length === own.length ? sum !== expected : sum > expected;
  });
  if (wrong !== -1)
    yield complain(
      `and those of the other tiles of “${id}” add up to ${sums[wrong]} in tenth ${wrong + 1}; the place has ${whole[wrong]}`,
      'Correct the tiles, or deprivation in places.json.',
    );
}
