import type { Source } from '#src/contract/history.ts';
import { carrierName, carrierState } from '#src/narrative/agreements/carrierSentence.ts';
import { carriersOf } from '#src/record/agreements/carriersOf.ts';
import { sourcesById } from '#src/record/knownAt.ts';

import type { CarrierLine } from './Carriers.tsx';

/** The parts of agreements that carry a cell of the register, or would, in words. */
export const cellCarriers = (
  record: Parameters<typeof carriersOf>[0] & { readonly sources: readonly Source[] },
  cell: Parameters<typeof carriersOf>[1],
  asAt: string,
): CarrierLine[] =>
  carriersOf(record, cell, sourcesById(record.sources), asAt).map((carrier) => ({
    agreement: carrier.agreement.id,
    part: carrier.part.id,
    name: carrierName(carrier),
    state: carrierState(carrier, asAt),
  }));
