import type { AgreementPart } from '#src/contract/agreements/agreement.ts';
import type { Citation } from '#src/contract/basics.ts';
import { holdingSentence } from '#src/narrative/agreements/holdingSentence.ts';
import { needsNotFound } from '#src/narrative/agreements/needsSentences.ts';
import { partShown, unstatedOf, type ShownPartState } from '#src/narrative/agreements/partShown.ts';
import { holdingCitations, type Need } from '#src/record/agreements/placeNeeds.ts';

type Named = { readonly id: string; readonly name: string };

/** One part of an agreement, as it stands for a place, in words and passages. */
export type NeedLine = {
  readonly part: AgreementPart;
  readonly own: readonly {
    readonly agreement: Named;
    readonly state: ShownPartState;
    readonly text: string | null;
    /** What is left open of it, as a sentence; '' for nothing. */
    readonly unstated: string;
    readonly sources: readonly Citation[];
    readonly isIllustrative: boolean;
  }[];
  readonly held: readonly { readonly text: string; readonly sources: readonly Citation[] }[];
  /** '' for nothing. */
  readonly notFound: string;
  readonly precedent: Named | null;
};

/** The parts of an agreement for a page. @param asAt YYYY-MM-DD */
export const needLines = (needs: readonly Need[], asAt: string): NeedLine[] =>
  needs.map(({ part, own, holdings, unknowns, precedent }) => ({
    part,
    own: own.map(({ agreement, own: held }) => ({
      agreement: { id: agreement.id, name: agreement.shortName },
      state: partShown(held),
      text: held.text,
      unstated: unstatedOf(held),
      sources: held.sources,
      isIllustrative: agreement.basis === 'illustrative',
    })),
    held: holdings.map((holding) => ({
      text: holdingSentence(holding, asAt),
      sources: holdingCitations(holding),
    })),
    notFound: needsNotFound(unknowns),
    precedent: precedent && { id: precedent.id, name: precedent.shortName },
  }));
