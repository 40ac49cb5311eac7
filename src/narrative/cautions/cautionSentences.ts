import type { Indicator, Observation } from '#src/contract/outcomes.ts';
import type { Flag } from '#src/contract/plain/words.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import { numberWord } from '#src/narrative/language/numberWord.ts';
import { METHOD_WORDS } from '#src/narrative/outcomes/outcomeWords.ts';
import { estimateOf, hasLimits } from '#src/statistics/estimate.ts';
import type { LimitMethod } from '#src/statistics/limits.ts';
import { independentPeriods, figuresOf, runSinceBreak } from '#src/statistics/series.ts';
import { MIN_INDEPENDENT_PERIODS } from '#src/statistics/series.ts';

const FLAG_SENTENCES: Record<Flag, (period: string) => string> = {
  provisional: (period) => `The figure for ${period} is provisional and may still change.`,
  revised: (period) => `The figure for ${period} was revised after it was first published.`,
  estimated: (period) => `The figure for ${period} is an estimate.`,
  incomplete: (period) =>
    `The returns behind the figure for ${period} were incomplete, so it is compared with nothing.`,
  break: (period) =>
    `The series breaks before ${period}: earlier figures must not be compared with it.`,
};

/** The caution that a place's figure is that of another area. */
export const proxySentence = (placeName: string, areaName: string): string =>
  `Proxy: the figure is for ${areaInSentence(areaName)}, which stands in for ${areaInSentence(placeName)} and is not the same area.`;

/** The caution that an area is compared with one that contains it. */
const nestedSentence = (partName: string, wholeName: string): string =>
  `${partName} is part of ${areaInSentence(wholeName)}, so comparing the two is approximate.`;

/** The caution that limits are not published but calculated by us, with the method. */
export const derivedSentence = (method: LimitMethod): string =>
  `No limits are published: these are ours, from the count, by ${METHOD_WORDS[method]}.`;

/** A short note that limits are calculated by us: `limits ours, by Byar’s method`. */
export const derivedWords = (method: LimitMethod): string =>
  `limits ours, by ${METHOD_WORDS[method]}`;

/** The caution about a discontinued series. */
export const HISTORIC_SENTENCE =
  'This is a historic series: later figures must not be joined to it.';

/**
 * The cautions about one area's figure, most important first: proxy, discontinued series, limits,
 * comparison with a containing area, too few periods for a trend, flags.
 */
export function cautionSentences({
  indicator,
  observation,
  series,
  proxy = null,
  nested = null,
}: {
  indicator: Pick<Indicator, 'unit' | 'decimals' | 'historic'>;
  observation: Observation | null;
  /** The area's observations of this indicator and sex, in any order. */
  series: readonly Observation[];
  /** Names of the place and of the area that stands in for it. */
  proxy?: { placeName: string; areaName: string } | null;
  /** Names of two compared areas, of which one is part of the other. */
  nested?: { partName: string; wholeName: string } | null;
}): string[] {
  const estimate = observation && estimateOf(observation, indicator);
  if (!observation || !estimate) return indicator.historic ? [HISTORIC_SENTENCE] : [];
  return [
    ...(proxy ? [proxySentence(proxy.placeName, proxy.areaName)] : []),
    ...(indicator.historic ? [HISTORIC_SENTENCE] : []),
    ...limitsCautions(observation, indicator),
    ...(nested ? [nestedSentence(nested.partName, nested.wholeName)] : []),
    ...fewPeriods(series, indicator),
    ...(observation.flags ?? []).map((flag) => FLAG_SENTENCES[flag](observation.period)),
  ];
}

function limitsCautions(
  observation: Observation,
  indicator: Pick<Indicator, 'unit' | 'decimals'>,
): string[] {
  const estimate = estimateOf(observation, indicator);
  if (estimate?.derived) return [derivedSentence(estimate.derived)];
  if (estimate && hasLimits(estimate)) return [];
  return 'lower' in observation && observation.lower !== undefined
    ? ['The published limits, 0 to 0, say nothing about chance, so no difference is judged.']
    : ['No limits are published, so no difference is judged.'];
}

function fewPeriods(
  series: readonly Observation[],
  indicator: Pick<Indicator, 'unit' | 'decimals'>,
): string[] {
  const chain = independentPeriods(
    figuresOf(runSinceBreak(series), indicator),
    ({ observation }) => observation,
  );
  if (chain.length >= MIN_INDEPENDENT_PERIODS) return [];
  return chain.length < 2
    ? ['There are too few periods to tell a trend.']
    : [
        `${capitalise(numberWord(chain.length))} periods that share no day are too few to tell a trend.`,
      ];
}
