import { styleOf } from '#src/charts/placeStyles.ts';
import { shadeOf } from '#src/charts/tiles/shades.ts';
import type { MapTile } from '#src/charts/tiles/TileMap.tsx';

import { tileAbout, type TileRow } from './tileRows.ts';
import type { Shade } from './tileShades.ts';

/** The colour of places that are not highlighted. */
const QUIET_COLOUR = '#D8DDE0';

/** What decides the colours of a map's tiles. */
export type TileColours = {
  /** How many places the record has. */
  readonly places: number;
  /** Null: coloured by place. */
  readonly shade?: Shade | null;
  /** Id of the one place that is coloured; left out: all are. */
  readonly chosen?: string;
};

/** A tile as maps draw it, on the page and in saved pictures. */
export function mapTile(row: TileRow, { places, shade, chosen }: TileColours): MapTile {
  const own = styleOf(row.place.index, places);
  const figure = shade?.figureOf(row.id) ?? null;
  const isColoured = chosen === undefined || chosen === row.place.id;
  const byPlace = isColoured ? own.colour : QUIET_COLOUR;
  const byFigure = figure?.level == null ? null : shadeOf(figure.level, shade?.levels.length ?? 1);
  return {
    ...row,
    number: isColoured ? row.number : null,
    about: tileAbout(row),
    marker: own.marker,
    colour: figure ? byFigure : byPlace,
    isPart: isColoured && row.partOf !== null,
    figure: figure?.text ?? null,
  };
}
