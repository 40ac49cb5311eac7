import type { Agreement } from '#src/contract/agreements/agreement.ts';
import type { Body } from '#src/contract/agreements/body.ts';
import type { Money } from '#src/contract/money.ts';
import type { AgreementStage, TransferState } from '#src/contract/plain/words.ts';
import { capitalise, formatDate, formatMoney } from '#src/narrative/language/format.ts';
import { numberWord } from '#src/narrative/language/numberWord.ts';

import type { ShownPartState } from './partShown.ts';

/** Words for where something stands, in lower case for a sentence, and what they mean. */
type StateWords = { readonly word: string; readonly meaning: string };

/** How far an agreement had come by the date of its document. */
export const STAGE_WORDS: Record<AgreementStage, StateWords> = {
  agreed: { word: 'agreed', meaning: 'The parties had agreed it by the date of its document.' },
  intended: { word: 'intended', meaning: 'The parties said that they plan to agree it.' },
  announced: {
    word: 'announced (an aim)',
    meaning: 'An aim was made public. No agreement that carries it out was found.',
  },
  proposed: {
    word: 'proposed',
    meaning: 'It was put to those who decide. What they decided was not seen.',
  },
  draft: { word: 'a draft', meaning: 'A draft was published. The text agreed was not seen.' },
};

/** The stage in a word or two, and whether it was worked out by us: `agreed (derived)`. */
export const stageWords = ({ stage, stageDerived }: Pick<Agreement, 'stage' | 'stageDerived'>) =>
  `${STAGE_WORDS[stage].word}${stageDerived === undefined ? '' : ' (derived)'}`;

/** What a document holds of one part of an agreement, as it is shown. */
export const PART_STATE_WORDS: Record<ShownPartState, StateWords> = {
  'stated': { word: 'stated', meaning: 'The document answers the question of this part.' },
  'stated-in-part': {
    word: 'stated in part',
    meaning: 'The document answers some of its question, and is silent about the rest.',
  },
  'announced': {
    word: 'announced (an aim)',
    meaning: 'The document says it as an aim, not as something agreed.',
  },
  'not-stated': { word: 'not stated', meaning: 'The document was read, and is silent about it.' },
  'not-found': { word: 'not found', meaning: 'The document that would say it was not seen.' },
};

/** How far functions, staff or money had moved by the date of an agreement’s document. */
export const TRANSFER_STATE_WORDS: Record<TransferState, StateWords> = {
  'in-effect': {
    word: 'in effect',
    meaning:
      'Its day had come by the date of the document. We derive that from the two dates, where the document does not say it.',
  },
  'planned': { word: 'planned', meaning: 'A day is named, later than the document.' },
  'intended': { word: 'intended', meaning: 'The parties said that they plan it.' },
  'announced': { word: 'announced (an aim)', meaning: 'An aim was made public.' },
  'proposed': {
    word: 'proposed',
    meaning: 'It was put to those who decide. What they decided was not seen.',
  },
};

/** The document an agreement is known from, and its date: `slides of a talk, 10 October 2007`. */
export const documentWords = ({ document }: Pick<Agreement, 'document'>): string =>
  `${document.what}, ${document.on === null ? 'undated' : formatDate(document.on)}`;

/** An agreement’s document and what it was by then, for under a title: `Slides of a talk, 10 October 2007: agreed`. */
export const documentStage = (
  agreement: Pick<Agreement, 'document' | 'stage' | 'stageDerived'>,
): string => `${capitalise(documentWords(agreement))}: ${stageWords(agreement)}`;

/** The date of an agreement’s document: `10 October 2007`, or `undated`. */
export const documentDate = ({ document }: Pick<Agreement, 'document'>): string =>
  document.on === null ? 'undated' : formatDate(document.on);

/** One sum with its year, never added to another: `about £54.3 million, year not stated`. */
export const sumWords = ({ amount, precision, year }: Money): string =>
  `${formatMoney(amount, precision)}, ${year ?? 'year not stated'}`;

/** Bodies’ names within a sentence by their ids. */
export type BodyNames = ReadonlyMap<string, string>;

export const bodyNames = (bodies: readonly Pick<Body, 'id' | 'inSentence'>[]): BodyNames =>
  new Map(bodies.map(({ id, inSentence }) => [id, inSentence]));

/** A body’s name within a sentence; null: `not stated`. */
export const bodyWords = (id: string | null, names: BodyNames): string =>
  id === null ? 'not stated' : (names.get(id) ?? id);

/** Which way something moves: `from the council to the Care Trust Plus`, or `direction not stated`. */
export function directionWords(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  names: BodyNames,
): string {
  if (from === null && to === null) return 'direction not stated';
  if (from === null) return `to ${bodyWords(to, names)}; from whom is not stated`;
  if (to === null) return `from ${bodyWords(from, names)}; to whom is not stated`;
  return `from ${bodyWords(from, names)} to ${bodyWords(to, names)}`;
}

/** Who has a seat: `Seats: three members, named by the council. Others are not stated.` */
export const seatsSentence = (
  seats: Agreement['governance'][number]['seats'],
  names: BodyNames,
): string =>
  `Seats: ${seats
    .map(
      ({ number, role, by }) =>
        `${number === null ? 'number not stated' : numberWord(number)}, ${role}, ${by === null ? 'named by whom is not stated' : `named by ${bodyWords(by, names)}`}`,
    )
    .join('; ')}.`;
