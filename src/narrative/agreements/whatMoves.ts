import type { Agreement, Transfer } from '#src/contract/agreements/agreement.ts';
import { formatMoney, formatNumber, joinWords } from '#src/narrative/language/format.ts';
import { countInWords, numberWord } from '#src/narrative/language/numberWord.ts';

import { PART_STATE_WORDS, TRANSFER_STATE_WORDS } from './agreementWords.ts';
import { flowsOf, type Flow } from './flowSentences.ts';
import { isPartSaid, partShown } from './partShown.ts';

type Moving = Pick<Agreement, 'transfers' | 'parts'>;

/** The kinds of what moves, and the parts that may say something of a kind without any transfer. */
const KINDS = [
  { kind: 'functions', name: 'Functions', parts: [], figure: '' },
  { kind: 'staff', name: 'Staff', parts: ['staff-and-resources'], figure: 'number' },
  { kind: 'money', name: 'Money', parts: ['pooled-fund', 'contributions'], figure: 'sum' },
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

/** `seven services to each of four bodies, announced (an aim): 28 cells of the register`. */
function servicesOf({ first, to }: Flow, services: readonly string[]): string {
  const each = to.length === 1 ? 'one body' : `each of ${numberWord(to.length)} bodies`;
  const cells = services.length * to.length;
  const what = `${countInWords(services.length, 'service', 'services')} to ${each}, ${TRANSFER_STATE_WORDS[first.state].word}`;
  return cells === 1 ? what : `${what}: ${cells} cells of the register`;
}

/** Functions: those of named services as the register counts them, others by how far they had come. */
function functionsOf(own: readonly Transfer[]): string {
  const flows = flowsOf({ transfers: own });
  const named = flows.flatMap((flow) =>
    flow.first.kind === 'functions' && flow.first.services.length > 0
      ? servicesOf(flow, flow.first.services)
      : [],
  );
  const others = own.filter((one) => one.kind === 'functions' && one.services.length === 0);
  return [...named, ...(others.length === 0 ? [] : [statesOf(others)])].join('; ');
}

/** What one transfer of staff or money is about: each number or sum on its own, never added up. */
function briefOf(transfer: Transfer): string {
  const { word } = TRANSFER_STATE_WORDS[transfer.state];
  if (transfer.kind === 'money')
    return `${formatMoney(transfer.money.amount, transfer.money.precision)} (${word})`;
  return transfer.kind === 'staff' && transfer.people !== null
    ? `${formatNumber(transfer.people, 0)} (${word})`
    : `some (${word})`;
}

/**
 * What moves under an agreement, by kind, in a few words. Nothing is added up. What is said of a kind
 * without a figure says so; what nothing is said of is named once.
 */
export function whatMoves({ transfers, parts }: Moving): string[] {
  const kinds = KINDS.map(({ kind, name, parts: ids, figure }) => {
    const own = transfers.filter((one) => one.kind === kind);
    const said = parts.find((one) => ids.some((id) => id === one.part) && isPartSaid(one));
    if (own.length > 0)
      return { name, words: kind === 'functions' ? functionsOf(own) : joinWords(own.map(briefOf)) };
    return {
      name: kind === 'staff' && said ? 'Staff and other resources' : name,
      words: said ? `${PART_STATE_WORDS[partShown(said)].word}, no ${figure} stated` : null,
    };
  });
  if (kinds.every(({ words }) => words === null)) return ['No transfer stated'];
  const none = kinds.filter(({ words }) => words === null);
  return [
    ...kinds.flatMap(({ name, words }) => (words === null ? [] : `${name}: ${words}`)),
    ...(none.length === 0
      ? []
      : [
          `${joinWords(none.map(({ name }, n) => (n === 0 ? name : name.toLowerCase())))}: none stated`,
        ]),
  ];
}
