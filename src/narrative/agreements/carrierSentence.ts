import { formatDate } from '#src/narrative/language/format.ts';
import type { Carrier } from '#src/record/agreements/carriersOf.ts';

import { transferState } from './transferSentences.ts';

/** The part of an agreement, named for a link: `Functions: Place Integration Deal`. */
export const carrierName = ({ part, agreement }: Carrier): string =>
  `${part.name}: ${agreement.shortName}`;

/**
 * How far what an agreement says of a cell had come by its document, and whether it ended since.
 * @param asAt YYYY-MM-DD
 */
export function carrierState({ agreement, transfer }: Carrier, asAt: string): string {
  const { ended } = agreement.term;
  return ended !== null && ended.on <= asAt
    ? `it ended on ${formatDate(ended.on)}`
    : transferState(transfer);
}
