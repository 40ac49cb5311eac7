import type { Indicator } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/plain/words.ts';

/** The HTML id of an indicator’s section on a place’s page: `health-healthy-life-expectancy-male`. */
export const placeFigureId = ({ id, sexes }: Pick<Indicator, 'id' | 'sexes'>, sex: Sex): string =>
  ['health', id, ...(sexes.length > 1 ? [sex.toLowerCase()] : [])].join('-');
