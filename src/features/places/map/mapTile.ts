import { styleOf } from '#src/charts/placeStyles.ts';
import { shadeOf } from '#src/charts/tiles/shades.ts';
import type { MapTile } from '#src/charts/tiles/TileMap.tsx';

import { tileAbout, type TileRow } from './tileRows.ts';
import type { Shade } from './tileShades.ts';

/** What a place that is not the page’s own recedes to. */
const QUIET_COLOUR = '#D8DDE0';

/** What the colours of a map follow from. */
export type TileColours = {
  /** How many places the record has. */
  readonly places: number;
  /** Null: coloured by place. */
  readonly shade?: Shade | null;
  /** The place that keeps its colour; left out: all do. */
  readonly chosen?: string;
};

/** A tile as the map on the page and the one that is saved draw it. */
export function mapTile(row: TileRow, { places, shade, chosen }: TileColours): MapTile {
  const own = styleOf(row.place.index, places);
  const figure = shade?.figureOf(row.id) ?? null;
  const isShown = chosen === undefined || chosen === row.place.id;
  const byPlace = isShown ? own.colour : QUIET_COLOUR;
  const byFigure = figure?.level == null ? null : shadeOf(figure.level, shade?.levels.length ?? 1);
  return {
    ...row,
    number: isShown ? row.number : null,
    about: tileAbout(row),
    marker: own.marker,
    colour: figure ? byFigure : byPlace,
    isPart: isShown && row.partOf !== null,
    figure: figure?.text ?? null,
  };
}
