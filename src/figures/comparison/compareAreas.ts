import type { Observation } from '#src/contract/outcomes.ts';
import type { Area, FootprintPart, Place } from '#src/contract/place.ts';
import { AREA_KIND_WORDS } from '#src/narrative/places/areaWords.ts';
import { standInWords } from '#src/narrative/places/standInWords.ts';

/** A place or an area that can be compared. */
export type CompareArea = {
  /** Id of a place, or ONS code of an area. */
  id: string;
  name: string;
  /** As titles name it: a proxy by its own name, with the place that it stands in for. */
  title: string;
  /** ONS code of the area whose figures are shown. */
  areaCode: string;
  /** Shown under its name: `district`, `proxy: Westmorland and Furness`; null: nothing. */
  note: string | null;
  kind: 'place' | Area['kind'];
  /** The place that it is, or lies in wholly or partly; null: none. */
  place: { id: string; name: string } | null;
  /** The area in that place's footprint; null where it is a district of it, or the place itself. */
  part: FootprintPart | null;
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
        title:
          place.proxy === null
            ? place.name
            : standInWords(standIn ?? place.figuresFrom, place.name),
        areaCode: place.figuresFrom,
        note: place.proxy === null ? null : `proxy: ${standIn ?? place.figuresFrom}`,
        kind: 'place',
        place,
        part: null,
      };
    }),
    ...areas
      .filter(({ code }) => withFigure.has(code) && !exact.has(code))
      .map(({ code, name, kind }): CompareArea => {
        const place = places.find((one) => liesIn(code, one)) ?? null;
        return {
          id: code,
          name,
          title: name,
          areaCode: code,
          note: AREA_KIND_WORDS[kind],
          kind,
          place,
          part: place?.footprint.find(({ area }) => area === code) ?? null,
        };
      }),
  ].sort(byName);
}

/** The areas of the record without a figure of their own: nothing can be compared with them. */
export const areasWithoutFigure = (
  all: readonly CompareArea[],
  areas: readonly Area[],
): readonly Area[] => areas.filter(({ code }) => !all.some(({ areaCode }) => areaCode === code));

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
