import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { styleOf } from '#src/charts/placeStyles.ts';
import { shadeOf } from '#src/charts/shades.ts';
import { TileMap, type MapTile } from '#src/charts/TileMap.tsx';

import { inReadingOrder, tileAbout, type TileRow } from './tileRows.ts';
import type { Shade } from './tileShades.ts';

/** What a place that is not the page’s own recedes to. */
const QUIET = '#D8DDE0';

type Props = {
  readonly name: string;
  readonly rows: readonly TileRow[];
  /** How many places the record has: what colours follow from. */
  readonly places: number;
  /** Null: coloured by place. */
  readonly shade?: Shade | null;
  /** The place that keeps its colour; left out: all do. */
  readonly chosen?: string;
  readonly linkTo: (place: string) => string;
};

function mapTile(row: TileRow, { places, shade, chosen }: Props): MapTile {
  const own = styleOf(row.place.index, places);
  const figure = shade?.figureOf(row.id) ?? null;
  const isShown = chosen === undefined || chosen === row.place.id;
  const byPlace = isShown ? own.colour : QUIET;
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

/** The footprint as tiles, each a link to its place. */
export function FootprintMap(props: Props) {
  const { name, rows, chosen, linkTo } = props;
  const placeOf = new Map(rows.map((row) => [row.id, row.place.id]));
  const link = (tile: MapTile, className: string, content: ReactNode) => {
    const place = placeOf.get(tile.id) ?? '';
    return (
      <Link
        to={linkTo(place)}
        className={className}
        {...(place === chosen ? { 'aria-current': 'true' as const } : {})}
      >
        {content}
      </Link>
    );
  };
  return (
    <TileMap
      name={name}
      size={chosen === undefined ? 'large' : 'small'}
      tiles={inReadingOrder(rows).map((row) => mapTile(row, props))}
      renderLink={link}
    />
  );
}
