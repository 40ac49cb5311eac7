import type { Indicator, Observation } from '#src/contract/outcomes.ts';
import { ageSentence } from '#src/narrative/cautions/ageSentence.ts';
import { cautionSentences } from '#src/narrative/cautions/cautionSentences.ts';
import { joinWords } from '#src/narrative/language/format.ts';
import { nestingOf } from '#src/statistics/nesting.ts';

import { hasNumber, observationsOf, type OutcomeSeries, type FigurePeriod } from './outcomeRows.ts';
import { absentSeries } from './trend/trendLines.ts';

type Cautioned = {
  name: string;
  /** Name of its proxy; null: it has none. */
  proxyName: string | null;
  observation: Observation | null;
  series: readonly Observation[];
  /** The area that it is compared with and is a part of, by a share that is not known; left out: none. */
  partOf?: string | null;
};

/** The cautions about areas' figures, each once; those that don't hold for all name their areas. */
export function sharedCautions(areas: readonly Cautioned[], indicator: Indicator): string[] {
  const withFigure = areas.filter(({ observation }) => hasNumber(observation));
  const about = new Map<string, string[]>();
  for (const { name, proxyName, observation, series, partOf = null } of withFigure)
    for (const sentence of cautionSentences({
      indicator,
      observation,
      series,
      proxy: proxyName === null ? null : { placeName: name, areaName: proxyName },
      nested: partOf === null ? null : { partName: proxyName ?? name, wholeName: partOf },
    }))
      about.set(sentence, [...(about.get(sentence) ?? []), name]);
  return [...about].map(([sentence, names]) =>
    names.length === withFigure.length || names.every((name) => sentence.includes(name))
      ? sentence
      : `${joinWords(names)}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
  );
}

/**
 * What a reader must know before using the places' figures of the latest period: proxies, limits,
 * marks, too few periods, who has none, and how old they are.
 * @param recordDate the record's own date, YYYY-MM-DD; null: a reader chose an older period
 */
export function outcomeCautions(
  series: readonly OutcomeSeries[],
  indicator: Indicator,
  latest: FigurePeriod | null,
  recordDate: string | null,
): string[] {
  const places = series.filter(({ kind }) => kind === 'place');
  const against = series.find(({ kind }) => kind === 'comparator');
  const areas = series.map(({ areaCode, within, residents }) => ({
    code: areaCode,
    within,
    ...(residents === undefined ? {} : { residents }),
  }));
  const latestOf = (one: OutcomeSeries) =>
    one.points.find(({ start, end }) => start === latest?.start && end === latest.end)
      ?.observation ?? null;
  return [
    ...sharedCautions(
      places.map((one) => ({
        name: one.name,
        proxyName: one.proxy === null ? null : one.areaName,
        observation: latestOf(one),
        series: observationsOf(one),
        partOf:
          against && nestingOf(one.areaCode, against.areaCode, areas)?.share === null
            ? against.name
            : null,
      })),
      indicator,
    ),
    ...absentSeries(places).map(({ label, words }) => `${label}: ${words}.`),
    ...(latest && recordDate !== null ? [ageSentence(latest.period, latest.end, recordDate)] : []),
  ];
}
