import type { Agreement, Transfer } from '#src/contract/agreements/agreement.ts';
import { startDate } from '#src/narrative/language/dateWords.ts';
import { formatMoney, formatNumber, joinWords } from '#src/narrative/language/format.ts';
import { numberWord } from '#src/narrative/language/numberWord.ts';

import { sumWords, TRANSFER_STATE_WORDS } from './agreementWords.ts';

/** The words of people who move: `677 staff (519 whole-time equivalents)`. */
export function staffWords({
  people,
  wte,
}: Pick<Extract<Transfer, { kind: 'staff' }>, 'people' | 'wte'>): string {
  const equivalents =
    wte === null
      ? ''
      : `${formatNumber(wte, String(wte).split('.')[1]?.length ?? 0)} whole-time equivalents`;
  if (people === null) return equivalents || 'staff, number not stated';
  return `${formatNumber(people, 0)} staff${equivalents && ` (${equivalents})`}`;
}

/** How far a transfer had come, and from when: `in effect from 1 September 2007`. */
export const transferState = ({ state, on }: Pick<Transfer, 'state' | 'on'>): string =>
  `${TRANSFER_STATE_WORDS[state].word}${on === null ? ', date not stated' : `, from ${startDate(on)}`}`;

/** People who move with their number, or a sum with its year. */
export const transferSubject = (transfer: Exclude<Transfer, { kind: 'functions' }>): string =>
  transfer.kind === 'staff' ? staffWords(transfer) : sumWords(transfer.money);

const KINDS = [
  ['functions', 'Functions'],
  ['staff', 'Staff'],
  ['money', 'Money'],
] as const;

/** `two moves in effect and one planned`. */
function statesOf(transfers: readonly Transfer[]): string {
  const states = Map.groupBy(transfers, ({ state }) => state);
  return joinWords(
    [...states].map(
      ([state, own], n) =>
        `${numberWord(own.length)}${n > 0 ? '' : own.length === 1 ? ' move' : ' moves'} ${TRANSFER_STATE_WORDS[state].word}`,
    ),
  );
}

/** What one kind of transfer is about, in a few words: each number or sum on its own, never added up. */
function briefOf(transfer: Transfer): string {
  const { word } = TRANSFER_STATE_WORDS[transfer.state];
  if (transfer.kind === 'money')
    return `${formatMoney(transfer.money.amount, transfer.money.precision)} (${word})`;
  return transfer.kind === 'staff' && transfer.people !== null
    ? `${formatNumber(transfer.people, 0)} (${word})`
    : `some (${word})`;
}

/**
 * What moves under an agreement, by kind, in a few words: functions counted by how far they had come,
 * staff and money one by one. Nothing is added up; what is not said to move is named once.
 */
export function whatMoves({ transfers }: Pick<Agreement, 'transfers'>): string[] {
  if (transfers.length === 0) return ['No transfer stated'];
  const lines = KINDS.flatMap(([kind, name]) => {
    const own = transfers.filter((one) => one.kind === kind);
    if (own.length === 0) return [];
    return `${name}: ${kind === 'functions' ? statesOf(own) : joinWords(own.map(briefOf))}`;
  });
  const none = KINDS.filter(([kind]) => transfers.every((one) => one.kind !== kind));
  return none.length === 0
    ? lines
    : [
        ...lines,
        `${joinWords(none.map(([, name], n) => (n === 0 ? name : name.toLowerCase())))}: none stated`,
      ];
}
