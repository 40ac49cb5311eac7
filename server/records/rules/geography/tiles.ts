import type { RecordDraft } from '#server/records/RecordDraft.ts';
import { problemIn, problemOf, type RuleProblem } from '#server/records/rules/RuleProblem.ts';

type Tile = RecordDraft['tiles']['rows'][number];
type Place = RecordDraft['places']['rows'][number];

/** The tiles of the map cover the whole footprint once and don't show figures of larger areas. */
export function* tileProblems(draft: RecordDraft): Generator<RuleProblem> {
  const tiles = draft.tiles.rows;
  // A record need not have a map.
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

/** A tile that is an area has the area’s name, and no two tiles have the same. */
function* nameProblems(
  draft: RecordDraft,
  index: number,
  { name, area }: Tile,
): Generator<RuleProblem> {
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
      `“${name}” is already on {other}`,
      'Give each tile a name of its own.',
      { index: first, path: ['name'] },
    );
}

/** No two tiles overlap; columns and rows may be halves. */
function* overlaps(
  draft: RecordDraft,
  index: number,
  { column, row }: Tile,
): Generator<RuleProblem> {
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
        'covers the tile on {other}',
        'Move one of the two: a tile is one column wide and one row high.',
        { index: before, path: [] },
      );
}

/** A tile lies in its place’s footprint, and its area is not larger than the tile. */
function* footprintProblems(
  draft: RecordDraft,
  index: number,
  { part, area }: Tile,
  { id, footprint }: Place,
): Generator<RuleProblem> {
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
function* uncovered(
  draft: RecordDraft,
  { id, footprint, districts }: Place,
): Generator<RuleProblem> {
  if (id === undefined) return;
  const own = draft.tiles.rows.filter(({ place }) => place === id);
  const covered = new Set(own.flatMap(({ part, area }) => [part, area]));
  const expected = [...(footprint ?? []).map((part) => part?.area), ...(districts ?? [])];
  for (const area of expected)
    if (area !== undefined && !covered.has(area))
      yield problemOf(
        draft.tiles,
        `no tile shows ${area}, which is in “${id}”`,
        'Add one, or remove all tiles: the map shows the whole footprint or is left out.',
      );
}

/** The decile counts of tiles add up to those of their place. */
function* decileSums(draft: RecordDraft, { id, deprivation }: Place): Generator<RuleProblem> {
  if (id === undefined || deprivation === undefined) return;
  const own = [...draft.tiles.rows.entries()].filter(([, { place }]) => place === id);
  const counted = own.filter(([, { deciles }]) => deciles != null);
  const [first] = counted;
  if (!first) return;
  const report = (problem: string, remedy: string) =>
    problemIn(draft.tiles, first[0], ['deciles'], problem, remedy);
  if (deprivation === null) {
    yield report(
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
    yield report(
      `and those of the other tiles of “${id}” add up to ${sums[wrong]} in tenth ${wrong + 1}; the place has ${whole[wrong]}`,
      'Correct the tiles, or deprivation in places.json.',
    );
}
