import type { Indicator } from '#src/contract/outcomes.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';

/** What the numbers of a picture or table of gaps are, by how the indicator is compared. */
export const gapMeaningSentence = (
  { comparison }: Pick<Indicator, 'comparison'>,
  comparatorName: string,
): string =>
  comparison === 'ratio'
    ? `Each gap is the place’s rate divided by that of ${areaInSentence(comparatorName)}: 1 is no gap.`
    : `Each gap is the place’s figure less that of ${areaInSentence(comparatorName)}: 0 is no gap.`;
