import { styleOf } from '#src/charts/placeStyles.ts';
import { shadeOf } from '#src/charts/tiles/shades.ts';
import type { MapTile } from '#src/contract/figures/chartSpec.ts';

import { tileAbout, type TileRow } from './tileRows.ts';
import type { Shade } from './tileShades.ts';

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
  const byPlace = isColoured ? own.colour : 'quiet';
  const byFigure = figure?.level == null ? null : shadeOf(figure.level, shade?.levels.length ?? 1);
  return {
    id: row.id,
    name: row.name,
    column: row.column,
    row: row.row,
    number: isColoured ? row.number : null,
    about: tileAbout(row),
    marker: own.marker,
    colour: figure ? byFigure : byPlace,
    isPart: isColoured && row.partOf !== null,
    figure: figure?.text ?? null,
    detail: figure?.detail ?? null,
  };
}
