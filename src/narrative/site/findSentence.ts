import { joinWords } from '#src/narrative/language/format.ts';
import { numberWord } from '#src/narrative/language/numberWord.ts';

/**
 * The sentence over a search’s results: `5 results for “dentist”.` What the record does not cover is no
 * result.
 */
export function findSentence(
  question: string,
  findings: readonly { readonly kind: string }[],
): string {
  const count = findings.filter(({ kind }) => kind !== 'outside').length;
  if (findings.length === 0) return `Nothing on this record matches “${question}”.`;
  if (count === 0) return `This record does not cover “${question}”.`;
  return `${count} ${count === 1 ? 'result' : 'results'} for “${question}”.`;
}

/** The words of a search that matched nothing while others did; '' for none. */
export function unmatchedSentence(unmatched: readonly string[]): string {
  if (unmatched.length === 0) return '';
  const quoted = unmatched.map((word) => `“${word}”`);
  const list =
    quoted.length === 1 ? quoted[0] : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
  return `Nothing matches ${list}; what is shown is about the rest.`;
}

/** Names of neighbourhoods that are written out; the others are counted. */
const MAX_NAMES = 3;

/**
 * Where neighbourhoods are: `“Ulverston” is in Westmorland and Furness, formerly South Lakeland, in
 * South Cumbria.`
 * @param names as they are printed; none: the district itself is meant
 */
export function neighbourhoodSentence(
  names: readonly string[],
  {
    place,
    district,
    former,
  }: { place: string; district?: string | undefined; former?: string | undefined },
): string {
  const written = names.slice(0, names.length > MAX_NAMES + 1 ? MAX_NAMES : names.length);
  const others = names.length - written.length;
  const subject = joinWords([
    ...written.map((name) => `“${name}”`),
    ...(others > 0 ? [`${numberWord(others)} more`] : []),
  ]);
  const within = [
    ...(district === undefined || district === place ? [] : [district]),
    ...(former === undefined ? [] : [`formerly ${former}`]),
  ];
  const where = [...within, ...(within.length > 0 ? [`in ${place}`] : [place])].join(', ');
  return `${subject || 'This'} ${names.length > 1 ? 'are' : 'is'} in ${where}.`;
}

/** Said of a figure of an area that is not quite the place. */
export const standsInSentence = (area: string, place: string): string =>
  `${area} stands in for ${place}, which it does not match exactly.`;

/** Said of the figure of a district that is no more. */
export const lastOfDistrictSentence = (district: string, place: string): string =>
  `It is the last figure here of the former district of ${district}, in ${place}.`;

/** That the record does not cover something, and who would know. @param topic within a sentence */
export const outsideSentence = (
  topic: string,
  services: number,
  whoKnows: readonly (string | undefined)[],
): string =>
  `Who decides about ${topic} is not in this record, which is about ${numberWord(services)} ${services === 1 ? 'service' : 'services'}. ${whoKnows.filter(Boolean).join(' or ')} would know.`;

/** Asked where a postcode can't tell the place. */
export const SEARCH_FOR_TOWN =
  'Search for the town, village or district instead, or choose your place:';

export const HALF_POSTCODE = 'The first half of a postcode is not in one place.';
