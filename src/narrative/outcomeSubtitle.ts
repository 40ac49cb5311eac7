import type { Indicator } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/words.ts';

import { SEX_WORDS, unitInWords } from './outcomeWords.ts';

const listed = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(', ');

/** The statistical subtitle of a picture: measure, unit, whom, where, when, limits. */
export const outcomeSubtitle = ({
  indicator,
  sex,
  areas = null,
  period,
}: {
  indicator: Pick<Indicator, 'name' | 'unit' | 'sexes' | 'limits'>;
  sex: Sex;
  /** What area or areas it shows; null where the picture itself names them. */
  areas?: string | null;
  period: string | null;
}): string =>
  listed([
    indicator.name,
    unitInWords(indicator.unit),
    indicator.sexes.length > 1 ? SEX_WORDS[sex] : null,
    areas,
    period,
    indicator.limits ? 'with 95% limits' : 'no limits published',
  ]);

/** What a table is of; its unit and limits are said beneath. */
export const outcomeCaption = (
  indicator: Pick<Indicator, 'name' | 'sexes'>,
  sex: Sex,
  span: string,
): string => listed([indicator.name, indicator.sexes.length > 1 ? SEX_WORDS[sex] : null, span]);
