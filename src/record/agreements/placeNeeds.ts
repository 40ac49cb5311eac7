import type { Agreement, AgreementPart } from '#src/contract/agreements/agreement.ts';
import type { Citation } from '#src/contract/basics.ts';
import type { Source, Unknown } from '#src/contract/history.ts';
import type { PartOfAgreement } from '#src/contract/agreements/partOfAgreement.ts';
import type { Person } from '#src/contract/place.ts';
import type { PartHolding } from '#src/contract/plain/words.ts';
import type { Fund, Priority } from '#src/contract/promises.ts';
import type { Decision, RegisterCell, Service } from '#src/contract/register.ts';
import { sourcesById } from '#src/record/knownAt.ts';

import { agreementsAbout } from './agreementsAbout.ts';

/** A decision in force, with the service that it is about. */
export type DecidedService = { readonly service: Service; readonly decision: Decision };

/** Something that the record holds for a place beside its agreements, of one part of one. */
export type Holding =
  | { kind: 'register'; cells: readonly { service: Service; cell: RegisterCell }[] }
  | { kind: 'priorities'; priorities: readonly Priority[] }
  | { kind: 'funds' | 'fund-parts'; funds: readonly Fund[] }
  | { kind: 'people'; people: readonly Person[] }
  | {
      kind: 'decision-money' | 'reserved-matters' | 'review-dates';
      decided: readonly DecidedService[];
    };

/** What a document about the place holds of a part. */
type OwnPart = { readonly agreement: Agreement; readonly own: PartOfAgreement };

/** One part of an agreement, as it stands for a place. */
export type Need = {
  readonly part: AgreementPart;
  /** From agreements about the place, in the record's order. */
  readonly own: readonly OwnPart[];
  /** From elsewhere in the record. Empty: nothing. */
  readonly holdings: readonly Holding[];
  /** What was looked for about it and not found. */
  readonly unknowns: readonly Unknown[];
  /** The first agreement elsewhere that states it, for a look; no claim about the place. */
  readonly precedent: Agreement | null;
};

/** What the fold reads: all of it about the place, and as it could be known on the day. */
export type NeedsRecord = {
  readonly parts: readonly AgreementPart[];
  /** All of the record. */
  readonly agreements: readonly Agreement[];
  readonly services: readonly Service[];
  readonly cells: readonly RegisterCell[];
  readonly decisions: readonly Decision[];
  readonly priorities: readonly Priority[];
  readonly funds: readonly Fund[];
  readonly people: readonly Person[];
  readonly unknowns: readonly Unknown[];
  readonly sources: readonly Source[];
};

/**
 * What the record holds for a place of each part that an agreement may have. It says nothing of how
 * much of an agreement that is: parts are not counted against each other.
 * @param place id
 * @param asAt YYYY-MM-DD
 */
export function placeNeeds(record: NeedsRecord, place: string, asAt: string): Need[] {
  const sources = sourcesById(record.sources);
  const here = agreementsAbout(record.agreements, place, sources, asAt);
  return record.parts.map((part) => {
    const partOf = (agreement: Agreement) => agreement.parts.find((one) => one.part === part.id);
    return {
      part,
      own: here.flatMap((agreement) => {
        const own = partOf(agreement);
        return own ? [{ agreement, own }] : [];
      }),
      holdings: (part.alsoHeldIn ?? []).flatMap((kind) => holdingOf(kind, record) ?? []),
      unknowns: record.unknowns.filter(({ parts }) => parts?.includes(part.id)),
      precedent:
        record.agreements.find(
          (one) => one.ownPlaces.length === 0 && partOf(one)?.state === 'stated',
        ) ?? null,
    };
  });
}

function holdingOf(kind: PartHolding, record: NeedsRecord): Holding | null {
  const { cells, services, decisions, priorities, funds, people } = record;
  const serviceOf = (id: string) => services.find((one) => one.id === id);
  const decided = (isMeant: (decision: Decision) => boolean): DecidedService[] =>
    cells.flatMap((cell) => {
      const service = serviceOf(cell.service);
      const decision = decisions.find(({ id }) => id === cell.decision);
      return service && decision && isMeant(decision) ? [{ service, decision }] : [];
    });
  const some = (holding: Holding, items: readonly unknown[]) =>
    items.length === 0 ? null : holding;
  switch (kind) {
    case 'register': {
      const own = cells.flatMap((cell) => {
        const service = serviceOf(cell.service);
        return service && cell.status !== null ? [{ service, cell }] : [];
      });
      return some({ kind, cells: own }, own);
    }
    case 'priorities':
      return some({ kind, priorities }, priorities);
    case 'funds':
    case 'fund-parts': {
      const latest = [...Map.groupBy(funds, ({ measure }) => measure).values()].flatMap((own) => {
        const year = own
          .map((fund) => fund.year)
          .toSorted()
          .at(-1);
        return own.filter(
          (fund) => fund.year === year && (fund.partOf === null) === (kind === 'funds'),
        );
      });
      return some({ kind, funds: latest }, latest);
    }
    case 'people':
      return some({ kind, people }, people);
    case 'decision-money':
    case 'reserved-matters':
    case 'review-dates': {
      const own = decided((decision) =>
        kind === 'decision-money'
          ? decision.money !== undefined
          : kind === 'reserved-matters'
            ? decision.reservedMatters !== null
            : decision.reviewOn !== null,
      );
      return some({ kind, decided: own }, own);
    }
  }
}

/** The passages that a holding rests on. */
export function holdingCitations(holding: Holding): readonly Citation[] {
  switch (holding.kind) {
    case 'register':
      return holding.cells.flatMap(({ cell }) => cell.sources);
    case 'priorities':
      return holding.priorities.flatMap(({ sources }) => sources);
    case 'funds':
    case 'fund-parts':
      return holding.funds.flatMap(({ sources }) => sources);
    case 'people':
      return holding.people.flatMap(({ sources }) => sources);
    default:
      return holding.decided.flatMap(({ decision }) => decision.sources);
  }
}
