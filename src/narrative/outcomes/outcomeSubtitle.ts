import type { Indicator } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/plain/words.ts';
import { hasLimits, type Estimate } from '#src/statistics/estimate.ts';

import { SEX_WORDS, unitInWords } from './outcomeWords.ts';

const joinParts = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(', ');

/**
 * What limits a picture has: those that were published, ours where none were, or none.
 * @returns null where limits are published but none of these figures has them
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

/** The statistical subtitle of a picture: measure, unit, whom, where, when, limits. */
export const outcomeSubtitle = ({
  indicator,
  sex,
  areas = null,
  period,
  limits,
}: {
  indicator: Pick<Indicator, 'name' | 'unit' | 'sexes'>;
  sex: Sex;
  /** What area or areas it shows; null where the picture itself names them. */
  areas?: string | null;
  period: string | null;
  /** From `limitsWords`, unless it shows something else than the figures. */
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

/** What a table is of; its unit and limits are said beneath. */
export const outcomeCaption = (
  indicator: Pick<Indicator, 'name' | 'sexes'>,
  sex: Sex,
  span: string,
): string => joinParts([indicator.name, indicator.sexes.length > 1 ? SEX_WORDS[sex] : null, span]);
