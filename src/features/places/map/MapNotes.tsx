import { useCollection } from '#src/client/useCollection.ts';
import { MAP_NOTE, PART_NOTE } from '#src/narrative/places/tileWords.ts';

import type { TileRow } from '#src/figures/map/tileRows.ts';

type Props = {
  readonly rows: readonly TileRow[];
  /** How to read the shades; null: there are none. */
  readonly caution: string | null;
};

/** Notes on how to read the map, and its sources. */
export function MapNotes({ rows, caution }: Props) {
  const { items: tiles } = useCollection('tiles');
  const { items: sources } = useCollection('sources');
  const cited = new Set(tiles.flatMap((tile) => tile.sources.map(({ source }) => source)));
  return (
    <p className="secondary small">
      {caution !== null && `${caution} `}
      {MAP_NOTE} {rows.some(({ partOf }) => partOf !== null) && `${PART_NOTE} `}
      Sources:{' '}
      {sources
        .filter(({ id }) => cited.has(id))
        .map((source, n) => (
          <span key={source.id}>
            {n > 0 && ', '}
            <a href={source.address ?? undefined}>{source.title}</a>
          </span>
        ))}
      .
    </p>
  );
}
