import type { Indicator } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/plain/words.ts';
import { hasLimits, type Estimate } from '#src/statistics/estimate.ts';

import { joinWords } from '#src/narrative/language/format.ts';

import { SEX_WORDS, unitInWords } from './outcomeWords.ts';

const joinParts = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(', ');

/**
 * Whether the limits in a picture are published, calculated by us, or absent.
 * @returns null where the indicator has published limits but none of these figures has them
 */
export function limitsWords(
  indicator: Pick<Indicator, 'limits'>,
  estimates: readonly (Estimate | null)[],
): string | null {
  const limited = estimates.filter((one) => one !== null).filter(hasLimits);
  const ours = limited.filter(({ derived }) => derived !== undefined).length;
  if (limited.length === 0) return indicator.limits ? null : 'no limits published';
  if (ours === 0) return 'with 95% limits';
  return ours === limited.length
    ? 'with 95% limits that are ours, as none are published'
    : 'with 95% limits, some of them ours';
}

/** The statistical subtitle of a picture: measure, unit, sex, areas, period, limits. */
export const outcomeSubtitle = ({
  indicator,
  sex,
  areas = null,
  period,
  limits,
}: {
  indicator: Pick<Indicator, 'name' | 'unit' | 'sexes'>;
  sex: Sex;
  /** The areas; null where the picture itself names them. */
  areas?: string | null;
  period: string | null;
  /** The result of `limitsWords`; null where the picture shows no figures. */
  limits: string | null;
}): string =>
  joinParts([
    indicator.name,
    unitInWords(indicator.unit),
    indicator.sexes.length > 1 ? SEX_WORDS[sex] : null,
    areas,
    period,
    limits,
  ]);

/** The statistical subtitle of a picture of gaps then and now, which names the sexes itself. */
export const gapsSubtitle = (
  { name, unit, sexes }: Pick<Indicator, 'name' | 'unit' | 'sexes'>,
  period: string,
): string =>
  joinParts([
    name,
    unitInWords(unit),
    sexes.length > 1 ? joinWords(sexes.map((sex) => SEX_WORDS[sex])) : null,
    period,
    period === '' ? null : 'with 95% limits of the gap',
  ]);

/** The caption of a table of figures; its unit and limits are beneath it. */
export const outcomeCaption = (
  indicator: Pick<Indicator, 'name' | 'sexes'>,
  sex: Sex,
  span: string,
): string => joinParts([indicator.name, indicator.sexes.length > 1 ? SEX_WORDS[sex] : null, span]);
