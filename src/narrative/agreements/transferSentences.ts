import type { Transfer } from '#src/contract/agreements/agreement.ts';
import { startDate } from '#src/narrative/language/dateWords.ts';
import { formatNumber } from '#src/narrative/language/format.ts';

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
