import type { Area, Place } from '#src/contract/place.ts';
import type { FindTerm } from '#src/features/find/matching/FindEntry.ts';

import { named } from './named.ts';

const ALIAS_WEIGHT = 0.98;
const AREA_WEIGHT = 0.95;
const NOTE_WEIGHT = 0.6;

/** The districts within a place, present and former. */
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

/** The texts that find a place: its names, and names and codes of its areas and districts. */
export function placeTerms(place: Place, areas: readonly Area[]): FindTerm[] {
  const areaOf = (code: string) => areas.find((area) => area.code === code);
  const terms = (area: Area, says: string, district?: string): FindTerm[] =>
    [area.name, ...(area.alsoKnownAs ?? []), area.code].map((text) => ({
      text,
      weight: AREA_WEIGHT,
      says,
      ...(district !== undefined && { district }),
    }));
  return [
    { text: place.name, weight: 1 },
    ...named(place.alsoKnownAs ?? [], ALIAS_WEIGHT),
    ...place.footprint.flatMap(({ area: code, extent, note }) => {
      const area = areaOf(code);
      if (!area) return [];
      const share = extent === 'whole' ? 'is in' : 'is partly in';
      return [
        ...terms(area, `${area.name} ${share} ${place.name}.`),
        // The note on a part names its towns.
        ...(extent === 'part' && note !== null
          ? [{ text: note, weight: NOTE_WEIGHT, says: note }]
          : []),
      ];
    }),
    ...districtsOf(place, areas).flatMap((area) =>
      terms(
        area,
        area.kind === 'former-district'
          ? `The former district of ${area.name} is in ${place.name}.`
          : `${area.name} is in ${place.name}.`,
        area.code,
      ),
    ),
    ...(place.subIcbLocations ?? []).flatMap(({ code, odsCode, extent }) =>
      [odsCode, code].map((text) => ({
        text,
        weight: AREA_WEIGHT,
        says: `Sub-ICB location ${odsCode} (${code}) is ${extent === 'whole' ? '' : 'partly '}in ${place.name}.`,
      })),
    ),
  ];
}
