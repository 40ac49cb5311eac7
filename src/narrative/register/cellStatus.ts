import type { AsAtDate } from '#src/addresses/asAt.ts';
import type { Place } from '#src/contract/place.ts';
import type { Decision, Service } from '#src/contract/register.ts';
import { startDate, onDate } from '#src/narrative/language/dateWords.ts';
import { capitalise, formatDate } from '#src/narrative/language/format.ts';
import { bodyInSentence, isSystemBody } from '#src/narrative/language/inSentence.ts';

import {
  byThen,
  isPlural,
  NOT_STATED,
  type SentenceCell,
  type SentenceSystem,
} from './registerWords.ts';

export type CellSentenceInput = {
  cell: SentenceCell;
  place: Pick<Place, 'name' | 'body'>;
  service: Pick<Service, 'inSentence'>;
  system: SentenceSystem;
  when: AsAtDate;
  /** The decision that gives the status, where it is loaded: an announcement then names who made it. */
  decision?: Pick<Decision, 'decidedBy'> | null | undefined;
};

/** Who announced it: `it` for the body that decides; null where not known. */
function announcer({ cell, system, decision }: CellSentenceInput): string | null {
  if (!decision) return isSystemBody(cell.decides, system) ? 'it' : null;
  return decision.decidedBy === cell.decides ? 'it' : bodyInSentence(decision.decidedBy);
}

function announced(words: CellSentenceInput, since: string, aim: string): string {
  const { service, when } = words;
  const on = capitalise(onDate(since));
  const who = announcer(words);
  const what = isPlural(service) ? 'them' : 'this';
  const statement = who
    ? `${who} said it ${when.isDefault ? 'aims' : 'aimed'} to delegate ${what}`
    : `an aim was announced to delegate ${what}`;
  const noTransfer = `no transfer was found ${when.isDefault ? 'since' : 'by then'}`;
  return `${on} ${statement} to ${aim}; ${noTransfer}.`;
}

/** The status of a cell in one or two sentences, which follow “… decides about …”. */
export function statusSentence(words: CellSentenceInput): string {
  const { cell, place, when } = words;
  const { status, since } = cell;
  if (status === null || since === null)
    return `No announcement or decision to change that was found${when.isDefault ? '' : ' up to then'}.`;
  const aim = bodyInSentence(cell.aim ?? place.body);
  const from = startDate(since);
  const has = when.isDefault ? 'has' : 'had';
  const noTransfer = `no transfer was found${byThen(when)}`;
  const accountability =
    cell.accountable === NOT_STATED
      ? ''
      : ` Accountability ${when.isDefault ? 'stays' : 'stayed'} with ${bodyInSentence(cell.accountable)}.`;
  switch (status) {
    case 'retained':
      return `It was decided, with effect from ${from}, that this stays so.`;
    case 'announced':
      return announced(words, since, aim);
    case 'preparing':
      return `Work towards a transfer to ${aim} ${has} been under way since ${from}; ${noTransfer}.`;
    case 'shadow':
      return `Since ${from} ${aim} ${has} acted alongside in shadow form; ${noTransfer}.`;
    case 'delegated':
      return `It ${has} done so since ${from}, by delegation.${accountability}`;
    case 'joint':
      return `That ${has} been so since ${from}.${accountability}`;
    case 'paused':
      // A pause with a named holder has no aim.
      return cell.aim === null
        ? `The arrangement ${has} been paused since ${from}.${accountability}`
        : `The move to ${aim} ${has} been paused since ${from}.`;
    case 'returned':
      return `The power had been delegated and was returned ${onDate(since)}.`;
  }
}

/** When a cell's decision must be reviewed, as a sentence; '' where no review is set. */
export function cellReviewSentence(cell: SentenceCell, when: AsAtDate): string {
  if (cell.reviewOn === null) return '';
  const day = formatDate(cell.reviewOn);
  if (cell.overdue) return `A review was due on ${day}; no outcome was found${byThen(when)}.`;
  return `A review ${when.isDefault ? 'is' : 'was'} due on ${day}.`;
}
