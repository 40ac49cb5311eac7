import type { Indicator } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/plain/words.ts';
import { formatNumber } from '#src/narrative/language/format.ts';

/** What a schematic map is, said beside every one. */
export const MAP_NOTE =
  'Not to scale. A tile is a district, or a part of one; neighbours stand together and north is up. The layout is ours.';

/** What a dashed edge means. */
export const PART_NOTE = 'Dashed: in a council’s area of which the place takes only a part.';

export const DEPRIVATION_TITLE = 'Small areas among the most deprived tenth in England, per cent';

/** A number on a tile or in its list, the unit said once: only per cent has its short sign. */
export const tileNumber = (value: number, unit: string, decimals: number): string =>
  value === 0
    ? `0${unit === '%' ? '%' : ''}`
    : `${formatNumber(value, decimals)}${unit === '%' ? '%' : ''}`;

/** What levels of shade stand for, lowest first: “under 10%”, “10% to under 30%”, “30% or more”. */
export function levelWords(breaks: readonly number[], unit: string): string[] {
  const said = breaks.map((value) =>
    tileNumber(value, unit, String(value).split('.')[1]?.length ?? 0),
  );
  if (said.length === 0) return ['the same figure'];
  return [
    `under ${said[0]}`,
    ...said.slice(1).map((upper, n) => `${said[n]} to under ${upper}`),
    `${said.at(-1)} or more`,
  ];
}

/** What a map is shaded by: measure, unit, whom, period. */
export const shadeTitle = (
  indicator: Pick<Indicator, 'name' | 'unit' | 'sexes'>,
  sex: Sex,
  period: string | null,
): string =>
  [
    indicator.name,
    indicator.unit === '%' ? 'per cent' : indicator.unit,
    indicator.sexes.length > 1 ? `${sex.toLowerCase()}s` : null,
    period,
  ]
    .filter((part) => part !== null)
    .join(', ');

/** How to read the shades of an indicator: which way is better, and what they don't say. */
export const shadeCaution = ({
  polarity,
  limits,
}: Pick<Indicator, 'polarity' | 'limits'>): string =>
  `Darker is higher${polarity === 'neutral' ? '' : `, which is ${polarity === 'higher-is-better' ? 'better' : 'worse'}`}. Shades show figures, not findings: ${
    limits
      ? '95% limits stand with the figures, and tiles may differ by chance.'
      : 'no limits are published, and tiles may differ by chance.'
  } A tile shows only its own area’s figure, never its place’s.`;
