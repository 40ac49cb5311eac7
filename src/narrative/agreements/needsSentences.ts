import type { AsAtDate } from '#src/addresses/asAt.ts';
import type { Agreement } from '#src/contract/agreements/agreement.ts';
import type { Unknown } from '#src/contract/history.ts';
import type { Place } from '#src/contract/place.ts';
import type { PartState } from '#src/contract/plain/words.ts';
import { formatDate, joinWords } from '#src/narrative/language/format.ts';
import { topicInSentence } from '#src/narrative/language/inSentence.ts';
import { byThen } from '#src/narrative/register/registerWords.ts';
import { isInForce } from '#src/record/agreements/agreementStanding.ts';
import type { Need } from '#src/record/agreements/placeNeeds.ts';

import { documentDate } from './agreementWords.ts';

type Named = Pick<Place, 'name'>;

/** What the question is called, on a page of its own. */
export const needsTitle = ({ name }: Named, when: AsAtDate): string =>
  `What would an agreement for ${name} take?${when.isDefault ? '' : ` As at ${formatDate(when.asAt)}`}`;

/** More parts than these that a document states are not named one by one. */
const MOST_NAMED = 3;

/** What one document says and leaves out, part by part. */
function documentParts(agreement: Agreement, needs: readonly Need[]): string {
  const named = (state: PartState) =>
    needs
      .filter(({ own }) =>
        own.some((one) => one.agreement.id === agreement.id && one.own.state === state),
      )
      .map(({ part }) => topicInSentence(part.name));
  const stated = named('stated');
  const announced = named('announced');
  const silent = named('not-stated');
  const unseen = named('not-found');
  const clauses = [
    ...(announced.length > 0 ? [`announces as aims: ${announced.join('; ')}`] : []),
    ...(silent.length > 0 ? [`leaves unstated: ${silent.join('; ')}`] : []),
    ...(unseen.length > 0 ? [`has in a part that was not found: ${unseen.join('; ')}`] : []),
    ...(stated.length === 0
      ? []
      : stated.length <= MOST_NAMED
        ? [`states: ${stated.join('; ')}`]
        : ['states the rest']),
  ];
  const head = `${agreement.shortName} (${documentDate(agreement)})`;
  return clauses.length === 1 && stated.length > MOST_NAMED
    ? `${head} states every part.`
    : clauses.map((clause, n) => `${n === 0 ? head : 'It'} ${clause}.`).join(' ');
}

/** Whether an agreement about a place is in force on a day, and which. */
function forceSentence(place: Named, agreements: readonly Agreement[], when: AsAtDate): string {
  if (agreements.length === 0)
    return `No agreement about ${place.name} is on record${byThen(when)}. That is not proof that there is none.`;
  const inForce = agreements.filter((one) => isInForce(one, when.asAt));
  const day = when.isDefault ? '' : ` on ${formatDate(when.asAt)}`;
  return inForce.length === 0
    ? `No agreement about ${place.name} is known to be in force${day}.`
    : `In force about ${place.name}${day}: ${joinWords(inForce.map(({ shortName }) => shortName))}.`;
}

/**
 * How much of what an agreement holds a place has on record, in words: what is announced, left unstated
 * and stated, document by document. No count and no score.
 */
export function needsSentence(place: Named, needs: readonly Need[], when: AsAtDate): string {
  const agreements = [
    ...new Map(
      needs.flatMap(({ own }) => own.map(({ agreement }) => [agreement.id, agreement] as const)),
    ).values(),
  ];
  return [
    forceSentence(place, agreements, when),
    ...agreements.map((agreement) => documentParts(agreement, needs)),
  ].join(' ');
}

/** That agreements elsewhere say nothing of a place. */
export const noClaimSentence = ({ name }: Named): string =>
  `What an agreement elsewhere states is there for a look: it is no claim about ${name}. This is a list, not a score: parts are not added up.`;

/** What was looked for about a part and not found, in one sentence; '' for nothing. */
export const needsNotFound = (unknowns: readonly Pick<Unknown, 'title' | 'until'>[]): string => {
  const titles = (isSearched: boolean) =>
    unknowns
      .filter(({ until }) => (until !== null) === isSearched)
      .map(({ title }) => topicInSentence(title))
      .join('; ');
  return [
    ...(titles(true) === '' ? [] : [`Not found: ${titles(true)}.`]),
    ...(titles(false) === '' ? [] : [`Not looked for yet: ${titles(false)}.`]),
  ].join(' ');
};
