import type { LanesSpec } from '#src/contract/figures/chartSpec.ts';
import type { Indicator, Observation } from '#src/contract/outcomes.ts';
import { placeCount, subjectStyle, valueOf, verdictText } from '#src/figures/outcomes/dotRows.ts';
import { figureText, unitWords } from '#src/figures/outcomes/figureText.ts';
import { gapsInWords } from '#src/figures/outcomes/gaps/gapSentences.ts';
import { gapBetween } from '#src/figures/outcomes/gaps/gapsOf.ts';
import { sharedCautions } from '#src/figures/outcomes/outcomeCautions.ts';
import {
  hasNumber,
  ownName,
  selectObservations,
  subjectsOf,
  type OutcomeInput,
  type OutcomeSubject,
} from '#src/figures/outcomes/outcomeRows.ts';
import { judgedSentence } from '#src/figures/outcomes/pictureWords.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import { chartDescription } from '#src/narrative/outcomes/outcomeSentences.ts';
import { estimateOf } from '#src/statistics/estimate.ts';
import { verdictBetween } from '#src/statistics/verdict.ts';

/** The districts of one place in one period. */
export type WithinPicture = {
  /** Id of the place, with `-former` for its former districts. */
  id: string;
  /** Id of the place. */
  place: string;
  placeName: string;
  isFormer: boolean;
  period: string;
  /** “districts of Lancashire”. */
  districts: string;
  /**
   * The districts in alphabetical order, as it is not a ranking; the place's own figure where it has
   * one, and the first comparator.
   */
  spec: LanesSpec;
  /** What a reader must know before using the figures. */
  cautions: string[];
  /** The districts' own figures, each with its sentence, in the order of the rows. */
  figures: { code: string; name: string; observation: Observation | null; sentence: string }[];
  /** The areas that they are compared with: those that are drawn. */
  references: { name: string; areaCode: string; observation: Observation | null }[];
  /** Their gaps to the first of `comparators` in words; null where none is judged. */
  gaps: ReturnType<typeof gapsInWords> | null;
};

/**
 * The districts of each place that has any with a figure: in the latest period of any of them,
 * compared with the place's own figure for that period, or else with the first comparator. Former
 * districts, which have other periods, are a picture of their own.
 */
export function withinPictures(input: OutcomeInput): WithinPicture[] {
  const observations = selectObservations(input);
  const subjects = subjectsOf(input, observations);
  return subjects
    .filter(({ kind }) => kind === 'place')
    .flatMap((subject) => {
      const place = input.places.find(({ id }) => id === subject.id);
      if (!place) return [];
      const { districts, formerDistricts } = place;
      const drawn = (codes: readonly string[], isFormer: boolean) =>
        withinPicture({ input, observations, subjects, subject, codes, isFormer });
      return [drawn(districts, false), drawn(formerDistricts, true)].filter(
        (picture) => picture !== null,
      );
    });
}

function withinPicture({
  input: { indicator, sex, areas },
  observations,
  subjects,
  subject,
  codes,
  isFormer,
}: {
  input: OutcomeInput;
  observations: readonly Observation[];
  subjects: readonly OutcomeSubject[];
  subject: OutcomeSubject;
  codes: readonly string[];
  isFormer: boolean;
}): WithinPicture | null {
  const [latest] = observations
    .filter((one) => codes.includes(one.area) && hasNumber(one))
    .toSorted((a, b) => b.end.localeCompare(a.end));
  if (!latest) return null;
  const observationIn = (code: string | undefined) =>
    observations.find(
      ({ area, start, end }) => area === code && start === latest.start && end === latest.end,
    ) ?? null;
  const observationsIn = (code: string | undefined) =>
    observations.filter(({ area }) => area === code);
  const references = [
    ...(hasNumber(observationIn(subject.areaCode)) ? [subject] : []),
    ...subjects.filter(({ kind }) => kind === 'comparator'),
  ];
  const [against] = references;
  const name = against ? ownName(against) : '';
  // A place's districts are part of the area that it is shown by, whether the record says so or not.
  const residentsOf = (code: string) => areas.find((one) => one.code === code)?.residents;
  const located = [
    { code: subject.areaCode, within: null, residents: residentsOf(subject.areaCode) },
    ...codes.map((code) => ({ code, within: subject.areaCode, residents: residentsOf(code) })),
  ];
  const figures = codes
    .map((code) => ({
      code,
      name: areas.find((one) => one.code === code)?.name ?? code,
      observation: observationIn(code),
      proxyName: null,
      series: observationsIn(code),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  const verdicts = figures.map(({ observation }) =>
    verdictBetween(observation, observationIn(against?.areaCode), indicator, located),
  );
  const gaps = figures.flatMap(({ name: own, series }) => {
    const gap = gapBetween(series, observationsIn(against?.areaCode), indicator, located);
    return gap.gaps.length > 0 ? [{ name: own, ...gap }] : [];
  });
  const gapWords = gapsInWords(
    gaps,
    name,
    { indicator, sex },
    isFormer ? 'former district' : 'district',
  );
  const count = placeCount(subjects);
  const isApproximate = verdicts.some((one) => one.kind !== 'not-judged' && one.isApproximate);
  return {
    id: `${subject.id}${isFormer ? '-former' : ''}`,
    place: subject.id,
    placeName: subject.name,
    isFormer,
    period: latest.period,
    cautions: [
      ...(isApproximate
        ? [`Each is part of ${areaInSentence(name)}, so comparing the two is approximate.`]
        : []),
      ...sharedCautions(figures, indicator),
    ],
    figures: figures.map(({ code, name: areaName, observation }, n) => ({
      code,
      name: areaName,
      observation,
      sentence: judgedSentence(
        { proxy: null, name: areaName, areaName, observation, verdict: verdicts[n] ?? null },
        indicator,
        name,
      ),
    })),
    references: references.slice(0, 2).map((one) => ({
      name: ownName(one),
      areaCode: one.areaCode,
      observation: observationIn(one.areaCode),
    })),
    gaps: gapWords.sentences.length > 0 ? gapWords : null,
    districts: `${isFormer ? 'former districts in' : 'districts of'} ${areaInSentence(subject.name)}`,
    spec: {
      kind: 'lanes',
      name: chartDescription({ indicator, sex, areas: figures, period: latest.period }),
      unit: unitWords(indicator),
      decimals: indicator.decimals,
      least: indicator.least,
      most: indicator.most,
      rows: figures.map((one, n) => ({
        ...figureOf(one.observation, indicator),
        interval: figureText(one.observation, indicator, 'comparator').interval,
        id: one.code,
        label: one.name,
        note: isFormer ? 'former district' : null,
        verdict: verdictText(verdicts[n] ?? null, name, indicator),
        style: subjectStyle(subject, count),
      })),
      comparators: references.slice(0, 2).map((one) => ({
        ...figureOf(observationIn(one.areaCode), indicator),
        id: one.id,
        label: ownName(one),
        style: { ...subjectStyle(one, count), ...(one === subject ? { dash: '6 3' } : {}) },
      })),
    },
  };
}

function figureOf(observation: Observation | null, indicator: Indicator) {
  const { text } = figureText(observation, indicator, 'comparator');
  return { ...valueOf(observation && estimateOf(observation, indicator)), text };
}
