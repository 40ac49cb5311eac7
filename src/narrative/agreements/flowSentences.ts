import type { Agreement, AgreementPart, Transfer } from '#src/contract/agreements/agreement.ts';
import type { PartOfAgreement } from '#src/contract/agreements/partOfAgreement.ts';
import type { AgreementStage } from '#src/contract/plain/words.ts';
import { capitalise, formatCount, formatMoney, joinWords } from '#src/narrative/language/format.ts';
import { numberWord } from '#src/narrative/language/numberWord.ts';

import {
  bodyWords,
  directionWords,
  PART_STATE_WORDS,
  TRANSFER_STATE_WORDS,
  type BodyNames,
} from './agreementWords.ts';
import { partShown, unstatedOf } from './partShown.ts';
import { staffWords, transferState } from './transferSentences.ts';

/** Transfers of the same thing from the same body to one or several: one arrow of a diagram. */
export type Flow = {
  readonly first: Transfer;
  readonly to: readonly (string | null)[];
  /** Whether each is worded alike. */
  readonly isOneText: boolean;
};

/** What makes two transfers one arrow: all but who gets it. Of services, their words may name that. */
const keyOf = ({ to: _to, sources: _sources, text, ...rest }: Transfer): string =>
  JSON.stringify(rest.kind === 'functions' && rest.services.length > 0 ? rest : { ...rest, text });

/** The transfers of an agreement in their order, those that differ in who gets them as one. */
export function flowsOf({ transfers }: { readonly transfers: readonly Transfer[] }): Flow[] {
  const alike = Map.groupBy(transfers, keyOf);
  return [...alike.values()].flatMap((some) => {
    const [first] = some;
    const isOneText = some.every(({ text }) => text === first?.text);
    return first ? [{ first, to: some.map(({ to }) => to), isOneText }] : [];
  });
}

type ServiceNames = ReadonlyMap<string, string>;

/** The first sentence of a text, without its full stop. */
const opening = (text: string): string => text.replace(/\.(\s.*)?$/s, '');

/** What moves, in a few words: services counted, people and sums with their numbers. */
export function flowSubject({ first, isOneText }: Flow): string {
  switch (first.kind) {
    case 'staff':
      return capitalise(staffWords({ people: first.people, wte: null }));
    case 'money':
      return capitalise(formatMoney(first.money.amount, first.money.precision));
    case 'functions':
      return isOneText
        ? opening(first.text)
        : capitalise(formatCount(first.services.length, 'service', 'services'));
  }
}

const lowerFirst = (text: string): string =>
  /^[A-Z](?![A-Z])/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** More of what moves, in lower case: the services by name; what people and money are for. Empty: nothing. */
export function flowDetails({ first }: Flow, services: ServiceNames): string[] {
  switch (first.kind) {
    case 'staff':
      return [
        ...(first.wte === null ? [] : [staffWords({ people: null, wte: first.wte })]),
        lowerFirst(opening(first.text)),
      ];
    case 'money':
      return [lowerFirst(opening(first.text)), first.money.year ?? 'year not stated'];
    case 'functions': {
      const names = first.services.flatMap((id) => services.get(id) ?? []);
      return names.length < 2 ? [] : [joinWords(names)];
    }
  }
}

/** From whom to whom, for one or several who get it. */
export function flowDirection({ first: { from }, to }: Flow, names: BodyNames): string {
  const [only = null] = to;
  if (to.length < 2) return directionWords({ from, to: only }, names);
  const given = from === null ? '' : `from ${bodyWords(from, names)} `;
  const unsaid = from === null ? '; from whom is not stated' : '';
  return `${given}to each of ${joinWords(to.map((id) => bodyWords(id, names)))}${unsaid}`;
}

/** One arrow of a diagram as a sentence. The verb is the source’s own. */
export function flowSentence(flow: Flow, names: BodyNames, services: ServiceNames): string {
  const { first } = flow;
  const details = flowDetails(flow, services).join('; ');
  const what = `${flowSubject(flow)}${details && ` (${details})`}`;
  return `${what}: “${first.verb}”, ${flowDirection(flow, names)}; ${transferState(first)}.`;
}

/** What a party is stated to keep, in its box. */
export const keepsWords = (text: string): string => `Keeps ${lowerFirst(opening(text))}`;

/** What was done with an agreement by the date of its document, after its name. */
const STAGE_TITLES: Record<AgreementStage, string> = {
  agreed: 'what was agreed',
  intended: 'what is intended',
  announced: 'what was announced',
  proposed: 'what was proposed',
  draft: 'what was drafted',
};

/** `Care Trust Plus: what was agreed`. */
export const agreementTitle = ({ shortName, stage }: Pick<Agreement, 'shortName' | 'stage'>) =>
  `${shortName}: ${STAGE_TITLES[stage]}`;

/** Where no transfer is stated. */
export const NOTHING_MOVES = 'No functions, staff or money are stated to move between them.';

/** How arrows are read. */
export const FLOWS_READING = `A solid arrow: ${TRANSFER_STATE_WORDS['in-effect'].word}, as its day had come by the date of the document (derived from the two dates). A dashed one: not yet, and the word below it says how far it had come. Above it stands the document’s own verb.`;

/** What a body is stated to keep: `The council keeps the function of …`. */
export const keptBySentence = (text: string, body: string): string =>
  `${capitalise(body)} ${keepsWords(text).replace('Keeps', 'keeps')}.`;

/** What an agreement holds of one part: `Duration: stated. In force until it is ended.` */
export const partSentence = (
  { name }: Pick<AgreementPart, 'name'>,
  part: Pick<PartOfAgreement, 'state' | 'text' | 'unstated'>,
): string =>
  [`${name}: ${PART_STATE_WORDS[partShown(part)].word}.`, part.text ?? '', unstatedOf(part)]
    .filter((words) => words !== '')
    .join(' ');

/**
 * Which parts of how many are not known, and how many are known in part: `Of 14 parts, one is not stated,
 * or not found: variation. Of another 11 some is left open.`
 * @param names of parts of which nothing is known
 * @param open how many parts leave some of their question open
 */
export function unstatedSentence(names: readonly string[], open: number, of: number): string {
  const parts = formatCount(of, 'part', 'parts');
  const isOne = names.length === 1;
  const none =
    names.length === 0
      ? `Its document says something of each of ${parts}.`
      : `Of ${parts}, ${numberWord(names.length)} ${isOne ? 'is' : 'are'} not stated, or not found: ${joinWords(names.map(lowerFirst))}.`;
  return open === 0
    ? none
    : `${none} Of ${numberWord(open)} it says something, and leaves the rest open.`;
}
