import type { DotComparator, DotRow } from '#src/charts/rows.ts';
import type { Observation } from '#src/contract/outcomes.ts';
import { areaInSentence } from '#src/narrative/inSentence.ts';
import { estimateOf } from '#src/statistics/estimate.ts';
import { verdictBetween } from '#src/statistics/verdict.ts';

import { placeCount, subjectStyle, valueOf, verdictText } from './dotRows.ts';
import { figureText } from './figureText.ts';
import { sharedCautions } from './outcomeCautions.ts';
import {
  hasNumber,
  ownName,
  selectObservations,
  subjectsOf,
  type OutcomeInput,
} from './outcomeRows.ts';

/** The districts of one place in one period. */
export type WithinPicture = {
  /** Of the place and the kind of district. */
  id: string;
  placeName: string;
  isFormer: boolean;
  period: string;
  /** Whom the districts are held against: the place's own figure, else the first comparator. */
  against: string;
  /** Alphabetical: it is not a ranking. */
  rows: DotRow[];
  comparators: DotComparator[];
  /** What must be known before they are used. */
  cautions: string[];
  /** The districts' own figures, in the order of the rows. */
  figures: { name: string; observation: Observation | null }[];
};

/**
 * The places' districts as dots, for each place that has any with a figure: in the latest period
 * that one of them has, held against the place's own figure for that period. Former districts,
 * whose periods are others, are a picture of their own.
 */
export function withinPictures(input: OutcomeInput): WithinPicture[] {
  const { indicator, areas } = input;
  const observations = selectObservations(input);
  const subjects = subjectsOf(input, observations);
  const count = placeCount(subjects);
  return input.places.flatMap((place) =>
    [place.districts, place.formerDistricts].flatMap((codes): WithinPicture[] => {
      const known = observations.filter((one) => codes.includes(one.area) && hasNumber(one));
      const [latest] = known.toSorted((a, b) => b.end.localeCompare(a.end));
      const subject = subjects.find(({ kind, id }) => kind === 'place' && id === place.id);
      if (!latest || !subject) return [];
      const of = (code: string | undefined) =>
        observations.find(
          ({ area, start, end }) => area === code && start === latest.start && end === latest.end,
        ) ?? null;
      // Whatever else the record says, a place's districts are part of the area it is shown by.
      const located = codes.map((code) => ({ code, within: place.figuresFrom }));
      const own = hasNumber(of(place.figuresFrom)) ? [subject] : [];
      const held = [...own, ...subjects.filter(({ kind }) => kind === 'comparator')];
      const [against] = held;
      const againstName = against ? ownName(against) : 'a comparator';
      const style = subjectStyle(subject, count);
      const districts = codes
        .map((code) => ({ code, name: areas.find((one) => one.code === code)?.name ?? code }))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
      const isFormer = codes === place.formerDistricts;
      return [
        {
          id: `${place.id}${isFormer ? '-former' : ''}`,
          placeName: place.name,
          isFormer,
          period: latest.period,
          against: againstName,
          cautions: [
            ...(own.length > 0
              ? [
                  `Each is part of ${areaInSentence(againstName)}, so comparing the two is approximate.`,
                ]
              : []),
            ...sharedCautions(
              districts.map(({ code, name }) => ({
                name,
                proxyName: null,
                observation: of(code),
                series: observations.filter(({ area }) => area === code),
              })),
              indicator,
            ),
          ],
          figures: districts.map(({ code, name }) => ({ name, observation: of(code) })),
          rows: districts.map(({ code, name }): DotRow => {
            const observation = of(code);
            const { text, interval } = figureText(observation, indicator, 'comparator');
            return {
              ...valueOf(observation && estimateOf(observation, indicator)),
              id: code,
              label: name,
              note: isFormer ? 'former district' : null,
              text,
              interval,
              verdict: verdictText(
                verdictBetween(observation, of(against?.areaCode), indicator, located),
                againstName,
              ),
              style,
            };
          }),
          comparators: held.slice(0, 2).map((one): DotComparator => {
            const observation = of(one.areaCode);
            return {
              ...valueOf(observation && estimateOf(observation, indicator)),
              id: one.id,
              label: ownName(one),
              text: figureText(observation, indicator, 'comparator').text,
              style: one.kind === 'place' ? { ...style, dash: '6 3' } : subjectStyle(one, count),
            };
          }),
        },
      ];
    }),
  );
}
