import { capitalise, formatCount, joinWords } from '#src/narrative/language/format.ts';
import { numberWord } from '#src/narrative/language/numberWord.ts';

/** Said of these principles wherever they are shown. */
export const EXTENSION =
  'The principles are from a blog post of about November 2014 about a report that was not read. Using them for places is our extension.';

/** The same, where it follows other words in one line. */
export const EXTENSION_NOTE =
  'Principles from a blog post of about November 2014 about a report that was not read; using them for places is our extension';

type Named = { readonly name: string };

/** What the page and the figure are called. */
export const principlesTitle = (principles: readonly Named[]): string =>
  principles.length === 0
    ? 'Principles of partnership working'
    : `${capitalise(numberWord(principles.length))} principles of partnership working`;

const quoted = (names: readonly Named[]): string => joinWords(names.map(({ name }) => `“${name}”`));

/** What the record holds on principles, or that it holds nothing. */
export function principlesFinding(
  principles: readonly (Named & { readonly held: readonly unknown[] })[],
): string {
  const without = principles.filter(({ held }) => held.length === 0);
  if (principles.length === 0) return 'This record has no principles of partnership working.';
  if (without.length === principles.length)
    return `This record holds nothing on ${principles.length === 1 ? 'it' : 'any of them'}.`;
  return without.length === 0
    ? 'This record holds something on each of them, which is no finding that any is met.'
    : `This record holds nothing on ${quoted(without)}. What it holds on the others is no finding that they are met.`;
}

/** How much the record holds on a principle: `nothing`, `2 passages`. */
export const heldWords = (held: readonly unknown[]): string =>
  held.length === 0 ? 'Nothing' : formatCount(held.length, 'statement', 'statements');

/** Where the principles come from, as far as a reader needs it, from the one document that was read. */
export const ORIGIN = [
  'The post tells of a report, “Working in Partnership”, that ACEVO published with the Central Southern Commissioning Support Unit. It lists seven principles that are to break down the barriers to partnership between commissioners of health and social care and the voluntary sector.',
  'Its reason: the NHS Five Year Forward View, and a politician’s wish that the NHS be the preferred provider of health services, both speak well of the voluntary sector, but little hard policy says how good partnerships with commissioners are to come about. It calls the report excellent progress and wants commissioners across the country to take the principles on board. ACEVO’s manifesto for the election of 2015, not yet out then, was to give much room to this.',
  'It bears no date. It says that the Forward View came out two weeks before; that was in October 2014, so we take it to be of about November 2014.',
] as const;
