import type { Body } from '#src/contract/agreements/body.ts';
import type { Citation } from '#src/contract/basics.ts';
import { onDate } from '#src/narrative/language/dateWords.ts';
import { formatDate } from '#src/narrative/language/format.ts';

import { bodyWords, type BodyNames } from './agreementWords.ts';

/** A sentence with the passages that say it. */
type Said = { readonly text: string; readonly sources: readonly Citation[] };

/** From when to when a body exists: `Since 1 July 2022.` */
export function bodyDates({ from, until }: Pick<Body, 'from' | 'until'>): string {
  if (until !== null)
    return `${from === null ? '' : `From ${formatDate(from)} `}until ${formatDate(until)}.`;
  return from === null ? 'Since when it exists is not stated.' : `Since ${formatDate(from)}.`;
}

/** The bodies whose place this one took, by a change in the law alone. */
export const predecessorsOf = (
  { id }: Pick<Body, 'id'>,
  bodies: readonly Pick<Body, 'inSentence' | 'successors'>[],
): Said[] =>
  bodies.flatMap(({ inSentence, successors }) =>
    successors
      .filter(({ body }) => body === id)
      .map(({ on, by, sources }) => ({
        text: `It took the place of ${inSentence} ${onDate(on)}, by ${by}.`,
        sources,
      })),
  );

/** The bodies that took this one’s place, by a change in the law alone. */
export const successionSentences = (
  { successors }: Pick<Body, 'successors'>,
  names: BodyNames,
): Said[] =>
  successors.map(({ body, on, by, sources }) => ({
    text: `${bodyWords(body, names)} took its place ${onDate(on)}, by ${by}.`.replace(
      /^the /,
      'The ',
    ),
    sources,
  }));

/** The bodies with which this one shares its leadership. Each stays a body of its own. */
export const clusterSentences = ({ clusters }: Pick<Body, 'clusters'>, names: BodyNames): Said[] =>
  clusters.map(({ body, from, text, sources }) => ({
    text: `Under one leadership team with ${bodyWords(body, names)} from ${formatDate(from)}, and still a body of its own: ${text}`,
    sources,
  }));
