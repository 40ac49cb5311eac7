import type { AsAtDate } from '#src/addresses/asAt.ts';
import type { Agreement, AgreementPart } from '#src/contract/agreements/agreement.ts';
import type { Unknown } from '#src/contract/history.ts';
import type { Place } from '#src/contract/place.ts';
import { formatDate, joinClauses, joinWords } from '#src/narrative/language/format.ts';
import { topicInSentence } from '#src/narrative/language/inSentence.ts';
import { numberWord } from '#src/narrative/language/numberWord.ts';
import { byThen } from '#src/narrative/register/registerWords.ts';
import { isInForce } from '#src/record/agreements/agreementStanding.ts';
import type { Need } from '#src/record/agreements/placeNeeds.ts';

import { documentDate } from './agreementWords.ts';
import { partShown, type ShownPartState } from './partShown.ts';

type Named = Pick<Place, 'name'>;

/** What the question is called, on a page of its own. */
export const needsTitle = ({ name }: Named, when: AsAtDate): string =>
  `What would an agreement for ${name} take?${when.isDefault ? '' : ` As at ${formatDate(when.asAt)}`}`;

/** More parts than these are counted, not named. */
const MOST_NAMED = 3;

/** The parts that matter first to those who would agree, by id; others follow in their order. */
const FIRST = ['functions', 'governance', 'reserved-matters', 'risks', 'pooled-fund', 'ending'];

/** `functions, governance, risks and six more`, those first that matter first. */
function partNames(parts: readonly AgreementPart[]): string {
  const rank = ({ id }: AgreementPart) => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);
  const names = parts
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ name }) => topicInSentence(name));
  const left = names.length - MOST_NAMED;
  return left < 2
    ? joinWords(names)
    : joinWords([...names.slice(0, MOST_NAMED), `${numberWord(left)} more`]);
}

/** What one document says and leaves out, in its most important parts. */
function documentParts(agreement: Agreement, needs: readonly Need[]): string {
  const parts = (...states: ShownPartState[]) =>
    needs
      .filter(({ own }) =>
        own.some((one) => one.agreement.id === agreement.id && states.includes(partShown(one.own))),
      )
      .map(({ part }) => part);
  const stated = parts('stated', 'stated-in-part');
  const inPart = parts('stated-in-part').length;
  const announced = parts('announced');
  const silent = parts('not-stated');
  const unseen = parts('not-found');
  const open =
    inPart === 0
      ? ''
      : inPart === stated.length
        ? ' in part'
        : `, ${numberWord(inPart)} of them in part`;
  const clauses = [
    ...(stated.length > 0 ? [`states ${partNames(stated)}${open}`] : []),
    ...(announced.length > 0 ? [`announces as aims ${partNames(announced)}`] : []),
    ...(silent.length > 0 ? [`leaves unstated ${partNames(silent)}`] : []),
    ...(unseen.length > 0 ? [`has ${partNames(unseen)} in a part that was not found`] : []),
  ];
  return `${agreement.shortName} (${documentDate(agreement)}) ${joinClauses(clauses)}.`;
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
 * What a place has on record of an agreement, in words, document by document: those parts are named that
 * matter first. No score.
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
