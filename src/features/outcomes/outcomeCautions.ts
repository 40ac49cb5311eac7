import type { Indicator } from '#src/contract/outcomes.ts';
import { ageSentence } from '#src/narrative/ageSentence.ts';
import { cautionSentences } from '#src/narrative/cautionSentences.ts';
import { joinWords } from '#src/narrative/format.ts';

import { hasNumber, observationsOf, type OutcomeSeries, type Period } from './outcomeRows.ts';
import { absentSeries } from './trendLines.ts';

/**
 * What a reader must know before using the places' figures of the latest period: proxies, limits,
 * marks, too few periods, who has none, and how old they are. What holds for every place with a
 * figure is said once; else it names whom it is about.
 * @param updated the record's own date, YYYY-MM-DD
 */
export function outcomeCautions(
  series: readonly OutcomeSeries[],
  indicator: Indicator,
  latest: Period | null,
  updated: string,
): string[] {
  const places = series.filter(({ kind }) => kind === 'place');
  const latestOf = (one: OutcomeSeries) =>
    one.points.find(({ start, end }) => start === latest?.start && end === latest.end)
      ?.observation ?? null;
  const known = places.filter((one) => hasNumber(latestOf(one)));
  const about = new Map<string, string[]>();
  for (const one of known)
    for (const sentence of cautionSentences({
      indicator,
      observation: latestOf(one),
      series: observationsOf(one),
      proxy: one.proxy === null ? null : { placeName: one.name, areaName: one.areaName },
    }))
      about.set(sentence, [...(about.get(sentence) ?? []), one.name]);
  return [
    ...[...about].map(([sentence, names]) =>
      names.length === known.length || names.every((name) => sentence.includes(name))
        ? sentence
        : `${joinWords(names)}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
    ),
    ...absentSeries(series)
      .filter(({ id }) => places.some((place) => place.id === id))
      .map(({ label, words }) => `${label}: ${words}.`),
    ...(latest ? [ageSentence(latest.period, latest.end, updated)] : []),
  ];
}
