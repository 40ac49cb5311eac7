import type { Observation } from '#src/contract/outcomes.ts';
import type { Area, Place } from '#src/contract/place.ts';
import { AREA_KIND_WORDS } from '#src/narrative/places/areaWords.ts';

/** A place or an area that can be compared. */
export type CompareArea = {
  /** Id of a place, or ONS code of an area. */
  id: string;
  name: string;
  /** ONS code of the area whose figures are shown. */
  areaCode: string;
  /** Shown under its name: `district`, `proxy: Westmorland and Furness`; null: nothing. */
  note: string | null;
  kind: 'place' | Area['kind'];
  /** The place that it is, or lies in wholly or partly; null: none. */
  place: { id: string; name: string } | null;
};

/** Whether an area is a present or former district of a place, or part of its footprint. */
const liesIn = (code: string, { districts, formerDistricts, footprint }: Place): boolean =>
  [...districts, ...formerDistricts, ...footprint.map(({ area }) => area)].includes(code);

const byName = (a: CompareArea, b: CompareArea) => a.name.localeCompare(b.name, 'en');

/**
 * What can be compared: each place, and each area with a figure, in alphabetical order. An area that
 * a place exactly matches is left out, as it is the place.
 * @param observations the latest figures of every area
 */
export function compareAreas(
  places: readonly Place[],
  areas: readonly Area[],
  observations: readonly Pick<Observation, 'area'>[],
): CompareArea[] {
  const withFigure = new Set(observations.map(({ area }) => area));
  const exact = new Set(
    places.filter(({ proxy }) => proxy === null).map(({ figuresFrom }) => figuresFrom),
  );
  return [
    ...places.map((place): CompareArea => {
      const standIn = areas.find(({ code }) => code === place.figuresFrom)?.name;
      return {
        id: place.id,
        name: place.name,
        areaCode: place.figuresFrom,
        note: place.proxy === null ? null : `proxy: ${standIn ?? place.figuresFrom}`,
        kind: 'place',
        place,
      };
    }),
    ...areas
      .filter(({ code }) => withFigure.has(code) && !exact.has(code))
      .map(({ code, name, kind }): CompareArea => ({
        id: code,
        name,
        areaCode: code,
        note: AREA_KIND_WORDS[kind],
        kind,
        place: places.find((place) => liesIn(code, place)) ?? null,
      })),
  ].sort(byName);
}

/** Groups what can be compared by kind, for a list to choose from; empty groups are left out. */
export function areaGroups(
  all: readonly CompareArea[],
): { label: string; areas: readonly CompareArea[] }[] {
  const groups: [string, readonly CompareArea['kind'][]][] = [
    ['Places', ['place']],
    ['Districts', ['district']],
    ['Former districts', ['former-district']],
    ['Counties and unitary authorities', ['county', 'unitary', 'former-county']],
    ['Wider areas', ['icb', 'region', 'country']],
  ];
  return groups
    .map(([label, kinds]) => ({ label, areas: all.filter(({ kind }) => kinds.includes(kind)) }))
    .filter(({ areas }) => areas.length > 0);
}
