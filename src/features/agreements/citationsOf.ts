import type { Agreement } from '#src/contract/agreements/agreement.ts';
import type { Body } from '#src/contract/agreements/body.ts';
import type { Citation } from '#src/contract/basics.ts';

type Cited = { readonly sources: readonly Citation[] };

/** Every passage that an agreement’s page cites, in the order of the page. */
export function citationsOf(agreement: Agreement, bodies: readonly Body[]): Citation[] {
  const { term } = agreement;
  const parties = new Set(agreement.parties.map(({ body }) => body));
  const cited: readonly Cited[] = [
    agreement,
    ...agreement.elements,
    ...agreement.transfers,
    ...agreement.kept,
    ...agreement.reservedMatters,
    ...term.notice,
    ...term.exits,
    ...(term.afterwards ?? []),
    ...term.reviews,
    ...(term.ended ? [term.ended] : []),
    ...agreement.governance,
    ...agreement.pooledFunds,
    ...agreement.performance,
    ...agreement.risks,
    ...agreement.parts,
    ...agreement.timeline,
    ...agreement.sections,
    ...bodies.flatMap((body) => {
      const isParty = parties.has(body.id);
      return [
        ...(isParty ? [body, ...body.clusters] : []),
        ...body.successors.filter((one) => isParty || parties.has(one.body)),
      ];
    }),
  ];
  return cited.flatMap(({ sources }) => sources);
}
