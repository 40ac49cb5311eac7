import type { Indicator } from '#src/contract/outcomes.ts';
import { formatNumber } from '#src/narrative/language/format.ts';

/** The note beside every schematic map. */
export const MAP_NOTE =
  'Not to scale. A tile is a district, or a part of one; neighbours stand together and north is up. The layout is ours.';

/** The meaning of a tile's dashed edge. */
export const PART_NOTE = 'Dashed: in a council’s area of which the place takes only a part.';

export const DEPRIVATION_TITLE = 'Small areas among the most deprived tenth in England, per cent';

/** A number on a tile or in its list. Only `%` is repeated; other units stand in the title. */
export const tileNumber = (value: number, unit: string, decimals: number): string =>
  value === 0
    ? `0${unit === '%' ? '%' : ''}`
    : `${formatNumber(value, decimals)}${unit === '%' ? '%' : ''}`;

/** The legend of the shades, lowest first: “under 10%”, “10% to under 30%”, “30% or more”. */
export function levelWords(breaks: readonly number[], unit: string): string[] {
  const limits = breaks.map((value) =>
    tileNumber(value, unit, String(value).split('.')[1]?.length ?? 0),
  );
  if (limits.length === 0) return ['the same figure'];
  return [
    `under ${limits[0]}`,
    ...limits.slice(1).map((upper, n) => `${limits[n]} to under ${upper}`),
    `${limits.at(-1)} or more`,
  ];
}

/** How to read the shades of an indicator: whether darker is better, and that they are no verdict. */
export const shadeCaution = ({
  polarity,
  limits,
}: Pick<Indicator, 'polarity' | 'limits'>): string =>
  `Darker is higher${polarity === 'neutral' ? '' : `, which is ${polarity === 'higher-is-better' ? 'better' : 'worse'}`}. Shades show figures, not findings: ${
    limits
      ? '95% limits stand with the figures, and tiles may differ by chance.'
      : 'no limits are published, and tiles may differ by chance.'
  } A tile shows only its own area’s figure, never its place’s.`;
