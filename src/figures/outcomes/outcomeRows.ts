import type { Indicator, Observation } from '#src/contract/outcomes.ts';
import type { Area, Place } from '#src/contract/place.ts';
import type { Sex } from '#src/contract/plain/words.ts';
import { standInWords } from '#src/narrative/places/standInWords.ts';
import { estimateOf, type Estimate } from '#src/statistics/estimate.ts';
import { verdictBetween, type Verdict } from '#src/statistics/verdict.ts';

export type OutcomeInput = {
  indicator: Indicator;
  sex: Sex;
  /** May hold other indicators' and sexes', which are left out. */
  observations: readonly Observation[];
  places: readonly Place[];
  areas: readonly Area[];
  /** Area codes; verdicts are by the first. */
  comparators: readonly string[];
};

/** Who a row is about. */
export type OutcomeSubject = {
  kind: 'place' | 'former-district' | 'comparator';
  /** Place id or area code. */
  id: string;
  name: string;
  areaCode: string;
  areaName: string;
  /** The area that it is a large part of; null where the record states none. */
  within: string | null;
  /** Residents of the area; undefined where the record doesn't state them. */
  residents?: number | undefined;
  /** How the area differs from the place it stands in for; null where it matches. */
  proxy: string | null;
  /** Position among its kind, from 0, which decides its colour and marker. */
  index: number;
};

export type OutcomeRow = OutcomeSubject & {
  /** Null: the area has no figure for the period. It is never another area's. */
  observation: Observation | null;
  estimate: Estimate | null;
  /** Against the first comparator; null for the comparators themselves. */
  verdict: Verdict | null;
};

export type FigurePeriod = Pick<Observation, 'period' | 'start' | 'end'>;

export type OutcomeSeries = OutcomeSubject & {
  /** One for each period that any subject of the picture has, oldest first. */
  points: readonly (FigurePeriod & {
    observation: Observation | null;
    estimate: Estimate | null;
  })[];
};

export const hasNumber = (observation: Observation | null): boolean =>
  observation?.state === 'number' || observation?.state === 'zero';

/** The observations of one indicator and sex, of its own age band and the whole population. */
export function selectObservations({ indicator, sex, observations }: OutcomeInput): Observation[] {
  return observations.filter(
    (observation) =>
      observation.indicator === indicator.id &&
      observation.sex === sex &&
      observation.age === indicator.age &&
      observation.group === undefined,
  );
}

function located(code: string, areas: readonly Area[]) {
  const area = areas.find((one) => one.code === code);
  return {
    areaCode: code,
    areaName: area?.name ?? code,
    within: area?.within ?? null,
    residents: area?.residents,
  };
}

const placeSubject = (place: Place, index: number, { areas }: OutcomeInput): OutcomeSubject => ({
  kind: 'place',
  id: place.id,
  name: place.name,
  ...located(place.figuresFrom, areas),
  proxy: place.proxy,
  index,
});

const areaSubject = (
  kind: 'comparator' | 'former-district',
  code: string,
  index: number,
  { areas }: OutcomeInput,
): OutcomeSubject => {
  const area = located(code, areas);
  return { kind, id: code, name: area.areaName, ...area, proxy: null, index };
};

/**
 * The subjects of a picture, in order: each place, followed by its former districts where these have
 * figures and the place has none; then the comparators.
 */
export function subjectsOf(
  input: OutcomeInput,
  observations: readonly Observation[],
): OutcomeSubject[] {
  const hasFigure = (code: string) =>
    observations.some((observation) => observation.area === code && hasNumber(observation));
  let former = 0;
  return [
    ...input.places.flatMap((place, index) => [
      placeSubject(place, index, input),
      ...(hasFigure(place.figuresFrom) ? [] : place.formerDistricts.filter(hasFigure)).map((code) =>
        areaSubject('former-district', code, former++, input),
      ),
    ]),
    ...input.comparators.map((code, index) => areaSubject('comparator', code, index, input)),
  ];
}

/** The latest period for which any place has an observation that isn't missing; null: none has. */
export function latestPeriod(input: OutcomeInput): FigurePeriod | null {
  const codes = new Set(input.places.map(({ figuresFrom }) => figuresFrom));
  return selectObservations(input)
    .filter(({ area, state }) => codes.has(area) && state !== 'missing')
    .reduce<FigurePeriod | null>(
      (latest, { period, start, end }) =>
        latest === null || end > latest.end ? { period, start, end } : latest,
      null,
    );
}

/**
 * The rows of the latest period that any place has. Dots, sentences and the first row of the table
 * are made from these.
 */
export function latestRows(input: OutcomeInput): OutcomeRow[] {
  const latest = latestPeriod(input);
  const observations = selectObservations(input).filter(
    ({ start, end }) => start === latest?.start && end === latest.end,
  );
  const observationIn = (code: string | undefined) =>
    observations.find((observation) => observation.area === code) ?? null;
  const against = observationIn(input.comparators[0]);
  return subjectsOf(input, observations).map((subject): OutcomeRow => {
    const observation = observationIn(subject.areaCode);
    return {
      ...subject,
      observation,
      estimate: observation && estimateOf(observation, input.indicator),
      verdict:
        subject.kind === 'comparator'
          ? null
          : verdictBetween(observation, against, input.indicator, input.areas),
    };
  });
}

/** The series of every subject, for the chart, the table and the interactive chart. */
export function trendSeries(input: OutcomeInput): OutcomeSeries[] {
  const selected = selectObservations(input);
  const subjects = subjectsOf(input, selected);
  const codes = new Set(subjects.map(({ areaCode }) => areaCode));
  const byArea = new Map<string, Observation>();
  const periods = new Map<string, FigurePeriod>();
  for (const observation of selected) {
    if (!codes.has(observation.area)) continue;
    const { period, start, end } = observation;
    periods.set(`${start}/${end}`, { period, start, end });
    byArea.set(`${observation.area} ${start}/${end}`, observation);
  }
  const inOrder = [...periods.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  return subjects.map((subject) => ({
    ...subject,
    points: inOrder.map(([key, period]) => {
      const observation = byArea.get(`${subject.areaCode} ${key}`) ?? null;
      const estimate = observation && estimateOf(observation, input.indicator);
      return { ...period, observation, estimate };
    }),
  }));
}

/** The name of the area that a subject's figure is really of: the proxy's, where it has one. */
export const ownName = ({
  proxy,
  name,
  areaName,
}: Pick<OutcomeSubject, 'proxy' | 'name' | 'areaName'>): string =>
  proxy === null ? name : areaName;

/** As headlines name a subject: a proxy by its own name, with the place that it stands in for. */
export const headlineName = ({
  proxy,
  name,
  areaName,
}: Pick<OutcomeSubject, 'proxy' | 'name' | 'areaName'>): string =>
  proxy === null ? name : standInWords(areaName, name);

/** The observations of a series, oldest first. */
export const observationsOf = (series: OutcomeSeries | undefined): Observation[] =>
  (series?.points ?? []).flatMap(({ observation }) => (observation ? [observation] : []));
