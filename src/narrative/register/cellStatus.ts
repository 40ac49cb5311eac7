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
  /** Where it is at hand, an announcement names who made it. */
  decision?: Pick<Decision, 'decidedBy'> | null | undefined;
};

/** Who announced: `it` for who decides; null where it is not known. */
function announcer({ cell, system, decision }: CellSentenceInput): string | null {
  if (!decision) return isSystemBody(cell.decides, system) ? 'it' : null;
  return decision.decidedBy === cell.decides ? 'it' : bodyInSentence(decision.decidedBy);
}

function announced(words: CellSentenceInput, since: string, aim: string): string {
  const { service, when } = words;
  const on = capitalise(onDate(since));
  const who = announcer(words);
  const what = isPlural(service) ? 'them' : 'this';
  const said = who
    ? `${who} said it ${when.isDefault ? 'aims' : 'aimed'} to delegate ${what}`
    : `an aim was announced to delegate ${what}`;
  const noTransfer = `no transfer was found ${when.isDefault ? 'since' : 'by then'}`;
  return `${on} ${said} to ${aim}; ${noTransfer}.`;
}

/** Where the power stands, in one or two sentences that follow “… decides about …”. */
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
      // A pause that names who decides meanwhile has no aim beyond that body.
      return cell.aim === null
        ? `The arrangement ${has} been paused since ${from}.${accountability}`
        : `The move to ${aim} ${has} been paused since ${from}.`;
    case 'returned':
      return `The power had been delegated and was returned ${onDate(since)}.`;
  }
}

/** The review that a decision sets, as a sentence; nothing where none is set. */
export function reviewSentence(cell: SentenceCell, when: AsAtDate): string {
  if (cell.reviewOn === null) return '';
  const day = formatDate(cell.reviewOn);
  if (cell.overdue) return `A review was due on ${day}; no outcome was found${byThen(when)}.`;
  return `A review ${when.isDefault ? 'is' : 'was'} due on ${day}.`;
}
