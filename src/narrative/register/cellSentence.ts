import type { AsAtDate } from '#src/addresses/asAt.ts';
import type { Place } from '#src/contract/place.ts';
import type { Service } from '#src/contract/register.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { bodyAsSubject, bodyInSentence } from '#src/narrative/language/inSentence.ts';

import { cellReviewSentence, statusSentence, type CellSentenceInput } from './cellStatus.ts';
import { notYetAPlaceClause, sentences, titleDaySuffix } from './registerSentences.ts';
import { dayOpening, NOT_STATED } from './registerWords.ts';

/** Who decides about a service in a place on the day, and its status, in two or three sentences. */
export function cellSentence(words: CellSentenceInput): string {
  const { cell, place, service, system, when } = words;
  const verb = when.isDefault ? 'decides' : 'decided';
  const about = `${service.inSentence} in ${cell.placeExists ? place.name : 'the area'}`;
  let who = `${dayOpening(when)} ${bodyAsSubject(cell.decides)} ${verb} about ${about}.`;
  if (cell.decides === NOT_STATED)
    who = `${dayOpening(when)} it ${when.isDefault ? 'is' : 'was'} not stated who ${verb} about ${about}.`;
  else if (cell.status === 'joint')
    // The holder of a joint power may be one body or several, so the sentence is passive.
    who = `${dayOpening(when)} decisions about ${about} ${when.isDefault ? 'are' : 'were'} made jointly, by ${bodyInSentence(cell.decides)}.`;
  const notYet = cell.placeExists ? '' : `${notYetAPlaceClause(place.name, system)}.`;
  const status = notYet !== '' && cell.status === null ? '' : statusSentence(words);
  return sentences(who, notYet, status, cellReviewSentence(cell, when));
}

/** The title of the page of a cell; with the day where it is not the default. */
export const cellTitle = ({
  place,
  service,
  when,
}: {
  place: Pick<Place, 'name'>;
  service: Pick<Service, 'inSentence'>;
  when: AsAtDate;
}): string =>
  `${capitalise(service.inSentence)} in ${place.name}: who decides${titleDaySuffix(when)}`;
