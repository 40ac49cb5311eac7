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
  shadeTitle,
  tileNumber,
} from '#src/narrative/places/tileWords.ts';

/** A tile's own figure as map and list show it. */
type TileFigure = {
  text: string;
  /** The number itself with its 95% limits, unrounded; each null where there is none. */
  value: number | null;
  lower: number | null;
  upper: number | null;
  /** Limits, or what a share is of; null: nothing to add. */
  detail: string | null;
  /** From 0, the lowest; null: there is no number. */
  level: number | null;
};

const NO_FIGURE = { value: null, lower: null, upper: null, detail: null, level: null };

/** What a map is shaded by: its words, and the figure of each tile. */
export type Shade = {
  title: string;
  /** What each level stands for, lowest first. */
  levels: readonly string[];
  caution: string;
  basis: Basis;
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
 * What an address asks the map to be shaded by. A bad value is said in words; places are shown.
 * @param asked the value of `?shade=`; null or empty: by place
 */
export function readShade(
  asked: string | null,
  { tiles, indicators }: MapRecord,
): { choice: ShadeChoice; problem: string | null } {
  if (!asked) return { choice: { by: 'place' }, problem: null };
  const indicator = indicators.find(({ id }) => id === asked);
  if (indicator && ownAreas(tiles).length > 0)
    return { choice: { by: 'indicator', indicator }, problem: null };
  if (asked === 'deprivation' && hasDeprivation(tiles))
    return { choice: { by: 'deprivation' }, problem: null };
  return {
    choice: { by: 'place' },
    problem: `The address asks for a map shaded by “${asked.slice(0, 60)}”, which this record does not have. It is coloured by place instead.`,
  };
}

/** The areas whose figures are tiles' own. */
const ownAreas = (tiles: readonly Tile[]): string[] => [
  ...new Set(tiles.flatMap(({ area }) => (area === null ? [] : [area]))),
];

/** The question whose answer shades the map by an indicator. */
export const shadeQuery = (indicator: string, tiles: readonly Tile[]) =>
  ['observations', { indicator, area: ownAreas(tiles).join(','), period: 'latest' }] as const;

/** What a map shaded as the address asks needs in the cache. */
export function shadeQueries(asked: string | null, record: MapRecord): CollectionQuery[] {
  const { choice } = readShade(asked, record);
  return choice.by === 'indicator' ? [shadeQuery(choice.indicator.id, record.tiles)] : [];
}

/** The number that is read, so that a figure is never in another level than its text. */
const rounded = (value: number, decimals: number) =>
  Number(formatNumber(value, decimals).replaceAll(',', '').replace('−', '-'));

const isNumber = (observation: Observation) =>
  observation.state === 'number' || observation.state === 'zero';

/**
 * Tiles by the latest figures of an indicator, of its first sex. Only a tile's own area counts:
 * neither its place's figure nor one of an earlier period ever stands in.
 * @param observations may hold more than is needed
 */
export function indicatorShade(
  indicator: Indicator,
  tiles: readonly Tile[],
  observations: readonly Observation[],
): Shade {
  const [sex = 'Persons'] = indicator.sexes;
  const areas = new Set(ownAreas(tiles));
  const own = observations.filter(
    (one) =>
      one.indicator === indicator.id &&
      one.sex === sex &&
      one.age === indicator.age &&
      one.group === undefined &&
      areas.has(one.area),
  );
  const end = own.reduce((latest, one) => (one.end > latest ? one.end : latest), '');
  const latest = new Map(own.filter((one) => one.end === end).map((one) => [one.area, one]));
  const period = [...latest.values()][0]?.period ?? null;
  const values = [...latest.values()].flatMap((one) =>
    isNumber(one) && 'value' in one ? [rounded(one.value, indicator.decimals)] : [],
  );
  const breaks = breaksOf(values, indicator.decimals);
  const areaOf = new Map(tiles.map((tile) => [tile.id, tile.area]));
  return {
    title: shadeTitle(indicator, sex, period),
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
            : `(${formatInterval(lower, upper, indicator)})`,
        level: levelOf(rounded(value, indicator.decimals), breaks),
      };
    },
  };
}

/** Tiles by the share of their small areas (LSOAs) in the most deprived tenth of the country. */
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
      'Darker is more. A tile of few small areas swings widely: of how many each share is stands with it.',
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
