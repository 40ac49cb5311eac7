import type { Body } from '#src/contract/agreements/body.ts';
import type { Decision } from '#src/contract/register.ts';
import { relationSentence } from '#src/narrative/register/relationSentence.ts';
import { relatedDecisions } from '#src/record/register/decisionRelations.ts';

/** What is said of a decision and another, with the cell of the other one. */
export type RelationLine = {
  readonly text: string;
  readonly place: string;
  readonly service: string;
  /** Id of the other decision. */
  readonly decision: string;
};

/** The lines of each decision that relates to others, by its id. */
export type RelationLines = { readonly [decision: string]: readonly RelationLine[] };

/**
 * What is said of how decisions relate.
 * @param shown those on the page
 * @param decisions all that could be known on the day
 */
export const relationLines = (
  shown: readonly Decision[],
  decisions: readonly Decision[],
  bodies: readonly Body[],
): RelationLines =>
  Object.fromEntries(
    shown
      .map(
        (decision) =>
          [
            decision.id,
            relatedDecisions(decision, decisions, bodies).map((related) => ({
              text: relationSentence(related),
              place: related.decision.place,
              service: related.decision.service,
              decision: related.decision.id,
            })),
          ] as const,
      )
      .filter(([, lines]) => lines.length > 0),
  );
