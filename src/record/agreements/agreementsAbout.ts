import type { Agreement } from '#src/contract/agreements/agreement.ts';
import { isKnownAt, type SourcesById } from '#src/record/knownAt.ts';

/**
 * The agreements about a place that could be known on a day. An undated one could be on any.
 * @param asAt YYYY-MM-DD
 */
export const agreementsAbout = (
  agreements: readonly Agreement[],
  place: string,
  sources: SourcesById,
  asAt: string,
): Agreement[] =>
  agreements.filter(
    ({ ownPlaces, document, sources: cited }) =>
      ownPlaces.includes(place) &&
      (document.on === null || isKnownAt(asAt, document.on, cited, sources)),
  );
