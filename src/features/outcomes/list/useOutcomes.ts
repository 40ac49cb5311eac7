import { readChoice } from '#src/addresses/readChoice.ts';
import type { Load } from '#src/client/page/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import type { Indicator, Observation } from '#src/contract/outcomes.ts';
import type { Area, Place } from '#src/contract/place.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import type { System } from '#src/contract/system.ts';
import { comparedAreas } from '#src/figures/outcomes/comparedAreas.ts';
import { gapsOf } from '#src/figures/outcomes/gaps/gapsOf.ts';
import {
  hasNumber,
  latestPeriod,
  latestRows,
  trendSeries,
} from '#src/figures/outcomes/outcomeRows.ts';
import {
  fairerAllowance,
  fairerSentence,
  hasJudgedGap,
  type OutcomeGapChanges,
} from '#src/narrative/comparisons/gaps/fairerSentence.ts';
import { standInWords } from '#src/narrative/places/standInWords.ts';
import { systemIn } from '#src/record/systemIn.ts';

import type { OutcomeFilter } from './filterFields.ts';
import { factsOf, matchesOutcomeFilter, type OutcomePicture } from './outcomeFilter.ts';

/** Which figures: those of the places, and of what they are compared with. */
const figuresOf = (places: readonly Place[], { comparators }: System) => ({
  area: comparedAreas(places, comparators),
});

/** The pictures of one indicator, one for each sex. */
export type OutcomePictures = { indicator: Indicator; pictures: OutcomePicture[] };

/** How each place's gap changed, or that of the one place, over all sexes. */
const gapsIn = (
  { indicator, pictures }: OutcomePictures,
  place: Place | null,
): OutcomeGapChanges => ({
  name: indicator.shortName,
  changes: pictures.flatMap(({ input }) =>
    (gapsOf(trendSeries(input), indicator)?.changes ?? [])
      .filter(({ one }) => place === null || one.id === place.id)
      .map(({ change }) => change),
  ),
});

/** The place that an address narrows the page to; null: none, or none that there is. */
function chosenPlace(search: URLSearchParams, places: readonly Place[]): Place | null {
  const id = readChoice(search, { name: 'place', instead: '' }, places, []);
  return places.find((one) => one.id === id) ?? null;
}

/** The outcomes of which a filter leaves any picture in, with these pictures. */
export const filterOutcomes = (
  outcomes: readonly OutcomePictures[],
  filter: OutcomeFilter,
): OutcomePictures[] =>
  outcomes
    .map(({ indicator, pictures }) => ({
      indicator,
      pictures: pictures.filter(({ facts }) => matchesOutcomeFilter(filter, facts)),
    }))
    .filter(({ pictures }) => pictures.length > 0);

/** Places without a number in the latest period of an indicator, each with these indicators. */
export function withoutFigure(
  outcomes: readonly OutcomePictures[],
): { id: string; name: string; outcomes: Indicator[] }[] {
  const found = new Map<string, { id: string; name: string; outcomes: Indicator[] }>();
  for (const { indicator, pictures } of outcomes)
    for (const row of pictures.flatMap(({ input }) => latestRows(input))) {
      if (row.kind !== 'place' || hasNumber(row.observation)) continue;
      const place = found.get(row.id) ?? { id: row.id, name: row.name, outcomes: [] };
      found.set(row.id, place);
      if (!place.outcomes.includes(indicator)) place.outcomes.push(indicator);
    }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The latest figures of gaps within places; null where no outcome is one. */
function latestWithin(outcomes: readonly OutcomePictures[]) {
  const found = outcomes.flatMap(({ indicator, pictures }) => {
    const [picture] = pictures;
    const latest = indicator.isWithinPlaces && picture ? latestPeriod(picture.input) : null;
    return latest ? [{ name: indicator.shortName, ...latest }] : [];
  });
  return found.toSorted((a, b) => b.end.localeCompare(a.end))[0] ?? null;
}

type OutcomesAnswers = {
  readonly system: System;
  readonly places: readonly Place[];
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly search: URLSearchParams;
};

/** All indicators with their pictures, those that go on first, and whether gaps are closing. */
function outcomesOf({ system, places, areas, indicators, observations, search }: OutcomesAnswers) {
  const { comparators } = system;
  const outcomes = indicators.map((indicator): OutcomePictures => {
    // Each picture would select these itself; doing it once for all of them is faster.
    const own = observations.filter((one) => one.indicator === indicator.id);
    const pictures = indicator.sexes.map((sex) => {
      const input = { indicator, sex, observations: own, places, areas, comparators };
      return { input, facts: factsOf(input, recordDay(system)) };
    });
    return { indicator, pictures };
  });
  const current = outcomes.filter(({ indicator }) => !indicator.historic);
  const place = chosenPlace(search, places);
  const gaps = current.map((one) => gapsIn(one, place));
  const areaName = areas.find(({ code }) => code === place?.figuresFrom)?.name;
  const placeName = place?.proxy && areaName ? standInWords(areaName, place.name) : place?.name;
  const against = areas.find(({ code }) => code === comparators[0])?.name ?? 'a comparator';
  return {
    current,
    historic: outcomes.filter(({ indicator }) => indicator.historic),
    sentence: fairerSentence(gaps, against, placeName),
    allowance: fairerAllowance(gaps),
    against,
    /** The one place that this is about; undefined: all. */
    placeName,
    within: latestWithin(outcomes),
    /** Current outcomes without a judged gap. */
    unjudged: current.filter((_, n) => {
      const own = gaps[n];
      return own !== undefined && !hasJudgedGap(own);
    }),
  };
}

/** Asks for what the page of all outcomes shows. */
export async function loadOutcomes(load: Load, system: System, search: URLSearchParams) {
  const { items: places } = await load('places');
  const [{ items: areas }, { items: indicators }, { items: observations }] = await Promise.all([
    load('areas'),
    load('indicators'),
    load('observations', figuresOf(places, system)),
    load('sources'),
  ]);
  return outcomesOf({ system, places, areas, indicators, observations, search });
}

export function useOutcomes(search: URLSearchParams) {
  const system = systemIn(useCollection('system'));
  const { items: places } = useCollection('places');
  const { items: areas } = useCollection('areas');
  const { items: indicators } = useCollection('indicators');
  const { items: observations } = useCollection('observations', figuresOf(places, system));
  return outcomesOf({ system, places, areas, indicators, observations, search });
}
