import type { Area, Place } from '#src/contract/place.ts';
import type { FindTerm } from '#src/features/find/matching/FindEntry.ts';

const INSIDE = 0.95;
const NOTE = 0.6;

/** The areas within a place that have names of their own: its districts, old and new. */
export function districtsOf(place: Place, areas: readonly Area[]): Area[] {
  const whole = place.footprint.filter(({ extent }) => extent === 'whole').map(({ area }) => area);
  const within = areas.filter((area) => area.within !== null && whole.includes(area.within));
  const codes = new Set([
    ...place.districts,
    ...within.map(({ code }) => code),
    ...place.formerDistricts,
  ]);
  return areas.filter(({ code }) => codes.has(code));
}

/** What leads to a place: its names, its footprint, its districts old and new, and their codes. */
export function placeTerms(place: Place, areas: readonly Area[]): FindTerm[] {
  const areaOf = (code: string) => areas.find((area) => area.code === code);
  const terms = (area: Area, says: string): FindTerm[] =>
    [area.name, ...(area.alsoKnownAs ?? []), area.code].map((text) => ({
      text,
      weight: INSIDE,
      says,
    }));
  return [
    { text: place.name, weight: 1 },
    ...(place.alsoKnownAs ?? []).map((text) => ({ text, weight: 0.98 })),
    ...place.footprint.flatMap(({ area: code, extent, note }) => {
      const area = areaOf(code);
      if (!area) return [];
      const share = extent === 'whole' ? 'is in' : 'is partly in';
      return [
        ...terms(area, `${area.name} ${share} ${place.name}.`),
        // What a part is says which towns it has.
        ...(extent === 'part' && note !== null ? [{ text: note, weight: NOTE, says: note }] : []),
      ];
    }),
    ...districtsOf(place, areas).flatMap((area) =>
      terms(
        area,
        area.kind === 'former-district'
          ? `The former district of ${area.name} is in ${place.name}.`
          : `${area.name} is in ${place.name}.`,
      ),
    ),
    ...(place.subIcbLocations ?? []).flatMap(({ code, odsCode, extent }) =>
      [odsCode, code].map((text) => ({
        text,
        weight: INSIDE,
        says: `Sub-ICB location ${odsCode} (${code}) is ${extent === 'whole' ? '' : 'partly '}in ${place.name}.`,
      })),
    ),
  ];
}
