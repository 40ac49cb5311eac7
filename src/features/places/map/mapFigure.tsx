import { TilesPicture } from '#src/charts/picture/TilesPicture.tsx';
import { styleOf } from '#src/charts/placeStyles.ts';
import { shadeOf } from '#src/charts/tiles/shades.ts';
import type { Source } from '#src/contract/history.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import type { Place } from '#src/contract/place.ts';
import type { System } from '#src/contract/system.ts';
import type { Tile } from '#src/contract/tile.ts';
import { datasetWords } from '#src/narrative/outcomes/datasetWords.ts';
import { MAP_NOTE, PART_NOTE } from '#src/narrative/places/tileWords.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';
import { describeFigure } from '#src/share/describeFigure.ts';
import type { Describe } from '#src/share/Share.tsx';
import { numberSources } from '#src/ui/sourceNumbers.ts';

import { mapTile } from './mapTile.ts';
import type { TileRow } from './tileRows.ts';
import type { Shade } from './tileShades.ts';

type View = {
  readonly rows: readonly TileRow[];
  readonly shade: Shade | null;
  readonly about: Indicator | undefined;
  readonly places: readonly Place[];
  readonly tiles: readonly Tile[];
  readonly sources: readonly Source[];
  readonly system: Pick<System, 'shortName'> | undefined;
};

/** Describes the map of the footprint for sharing. */
export const mapFigure: Describe<View> = (
  { rows, shade, about, places, tiles, sources, system },
  record,
) => {
  const figureOf = (id: string) => shade?.figureOf(id) ?? null;
  const tileWords = ({ id, name }: TileRow) => {
    const figure = figureOf(id);
    return figure ? [name, figure.text, figure.detail ?? ''].join(' ').trim() : name;
  };
  const whole = system?.shortName ?? 'the system';
  const ownSource = sourceWords(
    numberSources(
      sources,
      tiles.flatMap((tile) => tile.sources),
    ).list,
  );
  const isIllustrative =
    shade?.basis === 'illustrative' || tiles.some(({ basis }) => basis === 'illustrative');
  return describeFigure(
    {
      title: shade ? shade.title : `The places of ${whole}`,
      subtitle: `Schematic map of ${whole}, not to scale`,
      sentences: places.map(
        (place) =>
          `${place.name}: ${rows
            .filter((row) => row.place.id === place.id)
            .map(tileWords)
            .join(', ')}.`,
      ),
      notes: [
        ...(shade ? [shade.caution] : []),
        MAP_NOTE,
        ...(rows.some(({ partOf }) => partOf !== null) ? [PART_NOTE] : []),
      ],
      source: about ? `${datasetWords(about)}; footprint: ${ownSource}` : ownSource,
      basis: isIllustrative ? 'illustrative' : (shade?.basis ?? 'derived'),
      table: {
        headings: ['tile', 'place', 'partOf', 'figure', 'value', 'lower', 'upper', 'detail'],
        rows: rows.map(({ id, name, place, partOf }) => {
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
      },
      file: ['map', about?.id ?? (shade ? 'deprivation' : 'places'), record.asAt],
      draw: (words) => (
        <TilesPicture
          words={words}
          tiles={rows.map((row) => ({
            ...mapTile(row, { places: places.length, shade }),
            detail: figureOf(row.id)?.detail ?? null,
          }))}
          legend={
            shade
              ? shade.levels.map((level, n) => ({
                  words: level,
                  colour: shadeOf(n, shade.levels.length),
                  marker: null,
                }))
              : places.map(({ name }, n) => {
                  const { colour, marker } = styleOf(n, places.length);
                  return { words: name, colour, marker };
                })
          }
        />
      ),
    },
    record,
  );
};
