import type { Agreement, AgreementPart, Transfer } from '#src/contract/agreements/agreement.ts';
import type { Body } from '#src/contract/agreements/body.ts';
import type { SourcesById } from '#src/record/knownAt.ts';

import { agreementsAbout } from './agreementsAbout.ts';

type FunctionsTransfer = Extract<Transfer, { kind: 'functions' }>;

/** The part of an agreement that carries a service in a place, or would. */
export type Carrier = {
  readonly agreement: Agreement;
  readonly part: Pick<AgreementPart, 'id' | 'name'>;
  readonly transfer: FunctionsTransfer;
};

/**
 * The agreements about a place that move functions of a service there, each with the part that the
 * register belongs to. What moves to or from the body of another place is about that one.
 */
export function carriersOf(
  record: {
    readonly agreements: readonly Agreement[];
    readonly parts: readonly AgreementPart[];
    readonly bodies: readonly Pick<Body, 'id' | 'place'>[];
  },
  cell: { readonly place: string; readonly service: string },
  sources: SourcesById,
  asAt: string,
): Carrier[] {
  const part = record.parts.find(({ alsoHeldIn }) => alsoHeldIn?.includes('register'));
  if (!part) return [];
  const placeOf = new Map(record.bodies.map(({ id, place }) => [id, place]));
  const isHere = (body: string | null) => {
    const place = body === null ? null : (placeOf.get(body) ?? null);
    return place === null || place === cell.place;
  };
  return agreementsAbout(record.agreements, cell.place, sources, asAt).flatMap((agreement) => {
    const transfer = agreement.transfers.find(
      (one): one is FunctionsTransfer =>
        one.kind === 'functions' &&
        one.services.includes(cell.service) &&
        isHere(one.from) &&
        isHere(one.to),
    );
    return transfer ? [{ agreement, part, transfer }] : [];
  });
}
