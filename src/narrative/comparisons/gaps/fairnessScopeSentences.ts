import { areaInSentence, topicInSentence } from '#src/narrative/language/inSentence.ts';

/**
 * What a page about fairness measures, and what it doesn't: places against a comparator, not the gaps
 * within a place between its more and less deprived parts.
 * @param placeName the one place that is looked at; null: all
 * @param within the latest figures of gaps within places; null: the record has none
 */
export function fairnessScopeSentences({
  comparatorName,
  placeName,
  within,
}: {
  comparatorName: string;
  placeName: string | null;
  within: { readonly name: string; readonly period: string } | null;
}): string {
  const place = placeName === null ? null : areaInSentence(placeName);
  return [
    `This measures ${place ?? 'places'} against ${areaInSentence(comparatorName)} as a whole, not how fair things are within ${place ?? 'a place'}.`,
    within
      ? `Gaps within places, by deprivation, are known only up to ${within.period} (${topicInSentence(within.name)}).`
      : 'The record has no figures for gaps within places, by deprivation.',
    'Newer ones would need each outcome by deprivation within each place, with limits, and no source here publishes that.',
  ].join(' ');
}
