import type { Indicator } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/plain/words.ts';

/** Where a figure stands on a place’s page. */
export const placeFigureId = ({ id, sexes }: Pick<Indicator, 'id' | 'sexes'>, sex: Sex): string =>
  ['health', id, ...(sexes.length > 1 ? [sex.toLowerCase()] : [])].join('-');
