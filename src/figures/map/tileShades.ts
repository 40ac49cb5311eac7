import { outcomeSubtitle } from '#src/narrative/outcomes/outcomeSubtitle.ts';
import { breaksOf, levelOf } from '#src/charts/tiles/shades.ts';
import type { CollectionQuery } from '#src/client/collectionQuery.ts';
import type { Indicator, Observation } from '#src/contract/outcomes.ts';
import type { Place } from '#src/contract/place.ts';
import type { Basis } from '#src/contract/plain/words.ts';
import type { Tile } from '#src/contract/tile.ts';
import { formatInterval, formatNumber, formatState } from '#src/narrative/language/format.ts';
import {
  DEPRIVATION_TITLE,
  levelWords,
  shadeCaution,
  tileNumber,
} from '#src/narrative/places/tileWords.ts';

/** A tile's figure as map and list show it. */
type TileFigure = {
  text: string;
  /** The number and its 95% limits, unrounded; null where there is none. */
  value: number | null;
  lower: number | null;
  upper: number | null;
  /** The limits, or what a share is of, in words; null: nothing. */
  detail: string | null;
  /** Index of its level, from 0, the lowest; null: there is no number. */
  level: number | null;
};

const NO_FIGURE = { value: null, lower: null, upper: null, detail: null, level: null };

/** What a map is shaded by. */
export type Shade = {
  title: string;
  /** The levels in words, lowest first. */
  levels: readonly string[];
  caution: string;
  basis: Basis;
  /** @param tile its id */
  figureOf: (tile: string) => TileFigure;
};

export type ShadeChoice =
  | { by: 'place' }
  | { by: 'deprivation' }
  | { by: 'indicator'; indicator: Indicator };

type MapRecord = { readonly tiles: readonly Tile[]; readonly indicators: readonly Indicator[] };

export const hasDeprivation = (tiles: readonly Tile[]): boolean =>
  tiles.some(({ deciles }) => deciles !== null);

/**
 * Reads what the map is shaded by. For a value that can't be used it is coloured by place, and the
 * problem says so.
 * @param value of `?shade=`; null or empty: by place
 */
export function readShade(
  value: string | null,
  { tiles, indicators }: MapRecord,
): { choice: ShadeChoice; problem: string | null } {
  if (!value) return { choice: { by: 'place' }, problem: null };
  const indicator = indicators.find(({ id }) => id === value);
  if (indicator && ownAreas(tiles).length > 0)
    return { choice: { by: 'indicator', indicator }, problem: null };
  if (value === 'deprivation' && hasDeprivation(tiles))
    return { choice: { by: 'deprivation' }, problem: null };
  return {
    choice: { by: 'place' },
    problem: `The address asks for a map shaded by “${value.slice(0, 60)}”, which this record does not have. It is coloured by place instead.`,
  };
}

/** Codes of the areas that tiles are shaded by. */
const ownAreas = (tiles: readonly Tile[]): string[] => [
  ...new Set(tiles.flatMap(({ area }) => (area === null ? [] : [area]))),
];

/** The query for the figures that shade the map by an indicator. */
export const shadeQuery = (indicator: string, tiles: readonly Tile[]) =>
  ['observations', { indicator, area: ownAreas(tiles).join(','), period: 'latest' }] as const;

/** The queries for the figures that shade the map. @param value of `?shade=` */
export function shadeQueries(value: string | null, record: MapRecord): CollectionQuery[] {
  const { choice } = readShade(value, record);
  return choice.by === 'indicator' ? [shadeQuery(choice.indicator.id, record.tiles)] : [];
}

/** A value rounded as its text is, so that its level always agrees with the text. */
const rounded = (value: number, decimals: number) =>
  Number(formatNumber(value, decimals).replaceAll(',', '').replace('−', '-'));

/** Whether a figure comes from incomplete returns: shades compare, and it is compared with nothing. */
const isIncomplete = ({ flags }: Observation) => flags?.includes('incomplete') === true;

const isNumber = (observation: Observation) =>
  observation.state === 'number' || observation.state === 'zero';

/**
 * Shades tiles by the latest figures of an indicator, of its first sex. Only the figure of a tile's
 * own area counts, never that of its place.
 * @param observations the answer to `shadeQuery`
 */
export function indicatorShade(
  indicator: Indicator,
  tiles: readonly Tile[],
  observations: readonly Observation[],
): Shade {
  const [sex = 'Persons'] = indicator.sexes;
  const latest = new Map(
    observations
      .filter((one) => one.sex === sex && one.age === indicator.age && one.group === undefined)
      .map((one) => [one.area, one]),
  );
  const period = [...latest.values()][0]?.period ?? null;
  const values = [...latest.values()].flatMap((one) =>
    isNumber(one) && 'value' in one && !isIncomplete(one)
      ? [rounded(one.value, indicator.decimals)]
      : [],
  );
  const breaks = breaksOf(values, indicator.decimals);
  const areaOf = new Map(tiles.map((tile) => [tile.id, tile.area]));
  return {
    title: outcomeSubtitle({ indicator, sex, period, limits: null }),
    levels: values.length === 0 ? [] : levelWords(breaks, indicator.unit),
    caution: shadeCaution(indicator),
    basis: indicator.basis,
    figureOf: (tile) => {
      const one = latest.get(areaOf.get(tile) ?? '');
      if (!one) return { ...NO_FIGURE, text: 'no figure' };
      if (one.state !== 'number' && one.state !== 'zero')
        return { ...NO_FIGURE, text: formatState(one) };
      const { value, lower, upper } = one;
      return {
        text: tileNumber(value, indicator.unit, indicator.decimals),
        value,
        lower: lower ?? null,
        upper: upper ?? null,
        detail:
          lower === undefined || upper === undefined
            ? null
            : `(${formatInterval(lower, upper, indicator)})${isIncomplete(one) ? ', incomplete' : ''}`,
        level: isIncomplete(one)
          ? NO_FIGURE.level
          : levelOf(rounded(value, indicator.decimals), breaks),
      };
    },
  };
}

/** Shades tiles by the share of their small areas (LSOAs) in the country's most deprived tenth. */
export function deprivationShade(
  tiles: readonly Tile[],
  places: readonly Pick<Place, 'deprivation'>[],
): Shade {
  const editions = new Set(places.flatMap(({ deprivation }) => deprivation?.edition ?? []));

  const shares = new Map(
    tiles.flatMap(({ id, deciles }) => {
      const total = deciles?.reduce((sum, count) => sum + count, 0) ?? 0;
      const most = deciles?.[0] ?? 0;
      return total === 0 ? [] : [[id, { most, total, share: (100 * most) / total }] as const];
    }),
  );
  const breaks = breaksOf(
    [...shares.values()].map(({ share }) => rounded(share, 0)),
    0,
  );
  return {
    title: [DEPRIVATION_TITLE, ...editions].join(', '),
    levels: levelWords(breaks, '%'),
    caution:
      'Darker is more. Where a tile has few small areas, one of them alone moves its share far: each tile says of how many it is.',
    basis: tiles[0]?.basis ?? 'derived',
    figureOf: (tile) => {
      const one = shares.get(tile);
      if (!one) return { ...NO_FIGURE, text: 'not found' };
      return {
        ...NO_FIGURE,
        text: tileNumber(one.share, '%', 0),
        value: one.share,
        detail: `(${formatNumber(one.most, 0)} of ${formatNumber(one.total, 0)})`,
        level: levelOf(rounded(one.share, 0), breaks),
      };
    },
  };
}
