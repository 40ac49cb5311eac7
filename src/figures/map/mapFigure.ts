import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import { styleOf } from '#src/charts/placeStyles.ts';
import { shadeOf } from '#src/charts/tiles/shades.ts';
import type { TilesSpec } from '#src/contract/figures/chartSpec.ts';
import type { Place } from '#src/contract/place.ts';
import type { Figure, ReadAnswer } from '#src/figures/Figure.ts';
import { figureContent, numbers, tableOf, texts } from '#src/figures/figureContent.ts';
import { datasetWords } from '#src/narrative/outcomes/datasetWords.ts';
import { MAP_NOTE, PART_NOTE } from '#src/narrative/places/tileWords.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';

import { mapTile } from './mapTile.ts';
import { tileRows, type TileRow } from './tileRows.ts';
import {
  deprivationShade,
  indicatorShade,
  readShade,
  shadeQueries,
  shadeQuery,
  type Shade,
} from './tileShades.ts';

/** What the map is shaded by, as its address names it. */
function shadeFor(read: ReadAnswer, value: string | undefined) {
  const { items: tiles } = read('tiles');
  const { choice } = readShade(value ?? null, { tiles, indicators: read('indicators').items });
  if (choice.by === 'place') return { shade: null, about: null };
  if (choice.by === 'deprivation')
    return { shade: deprivationShade(tiles, read('places').items), about: null };
  const { indicator } = choice;
  const { items: observations } = read(...shadeQuery(indicator.id, tiles));
  return { shade: indicatorShade(indicator, tiles, observations), about: indicator };
}

const spec = (
  name: string,
  rows: readonly TileRow[],
  shade: Shade | null,
  places: readonly Place[],
): TilesSpec => ({
  kind: 'tiles',
  name,
  tiles: rows.map((row) => mapTile(row, { places: places.length, shade })),
  legend: shade
    ? shade.levels.map((words, n) => ({
        words,
        colour: shadeOf(n, shade.levels.length),
        marker: null,
      }))
    : places.map(({ name: words }, n) => {
        const { colour, marker } = styleOf(n, places.length);
        return { words, colour, marker };
      }),
});

/** The footprint as tiles, coloured by place, or shaded by an outcome or by deprivation. */
export const mapFigure: Figure<'shade' | 'asAt'> = {
  id: 'map',
  name: 'The map',
  about: 'The whole footprint as a schematic map, coloured by place or shaded by an outcome.',
  params: {
    shade: {
      type: 'word',
      description: 'An outcome’s id, or `deprivation`. Default: coloured by place.',
      allowed: ({ indicators }) => ['deprivation', ...indicators.map(({ id }) => id)],
    },
    asAt: {
      type: 'day',
      description: 'The day of the page that it is part of. The footprint is always today’s.',
    },
  },
  queries: () => [
    ['system', {}],
    ['places', {}],
    ['areas', {}],
    ['tiles', {}],
    ['indicators', {}],
    ['sources', {}],
  ],
  queriesThen: (read, { shade }) =>
    shadeQueries(shade ?? null, {
      tiles: read('tiles').items,
      indicators: read('indicators').items,
    }),
  build(read, params) {
    const { items: places } = read('places');
    const { items: tiles } = read('tiles');
    const { meta, items: systems } = read('system');
    const { shade, about } = shadeFor(read, params.shade);
    const rows = tileRows({ tiles, places, areas: read('areas').items });
    const figureOf = (id: string) => shade?.figureOf(id) ?? null;
    const tileWords = ({ id, name }: TileRow) => {
      const figure = figureOf(id);
      return figure ? [name, figure.text, figure.detail ?? ''].join(' ').trim() : name;
    };
    const whole = systems[0]?.shortName ?? 'the system';
    const { asAt = meta.asAt } = params;
    const own = tiles.length > 0 ? tiles : places;
    const footprint = own.flatMap(({ sources }) => sources);
    const ownSource = sourceWords(numberSources(read('sources').items, footprint).list);
    const isIllustrative =
      shade?.basis === 'illustrative' || tiles.some(({ basis }) => basis === 'illustrative');
    const subtitle = `Schematic map of ${whole}, not to scale`;
    return figureContent(
      {
        id: mapFigure.id,
        params,
        title: shade ? shade.title : `The places of ${whole}`,
        subtitle,
        sentences: places.map(
          (place) =>
            `${place.name}: ${
              rows
                .filter((row) => row.place.id === place.id)
                .map(tileWords)
                .join(', ') || 'not on the map'
            }.`,
        ),
        notes: [
          ...(shade ? [shade.caution] : []),
          MAP_NOTE,
          ...(rows.some(({ partOf }) => partOf !== null) ? [PART_NOTE] : []),
        ],
        source: about ? `${datasetWords(about)}; footprint: ${ownSource}` : ownSource,
        citations: [...(about?.sources ?? []), ...footprint],
        basis: isIllustrative ? 'illustrative' : (shade?.basis ?? 'derived'),
        table: tableOf(
          [
            ...texts('tile', 'place', 'partOf', 'figure'),
            ...numbers(about ? about.unit : shade ? '%' : null, 'value', 'lower', 'upper'),
            ...texts('detail'),
          ],
          rows.map(({ id, name, place, partOf }) => {
            const figure = figureOf(id);
            return [
              name,
              place.name,
              partOf,
              figure?.text ?? null,
              figure?.value ?? null,
              figure?.lower ?? null,
              figure?.upper ?? null,
              figure?.detail ?? null,
            ];
          }),
        ),
        file: ['map', about?.id ?? (shade ? 'deprivation' : 'places'), asAt],
        page: `${withQuery(paths.home, { asAt, shade: shade ? params.shade : null })}#footprint`,
        chart: rows.length === 0 ? null : spec(subtitle, rows, shade, places),
      },
      read,
    );
  },
};
