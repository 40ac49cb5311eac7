import type { Body } from '#src/contract/agreements/body.ts';
import type { DecisionRelation } from '#src/contract/plain/words.ts';
import type { Decision } from '#src/contract/register.ts';

type NamedBody = Pick<Body, 'id' | 'inSentence' | 'successors'>;

/** A body that took another's place by law. */
export type SuccessionStep = {
  readonly from: NamedBody;
  readonly to: NamedBody;
  readonly by: Body['successors'][number];
};

/** One decision that another relates to, or that relates to it. */
export type RelatedDecision = {
  readonly kind: DecisionRelation;
  /** Whether the other one is the later, which names the relation. */
  readonly isLater: boolean;
  readonly decision: Decision;
  /** The body that took the other one, where the record has it as an entry. */
  readonly body: NamedBody | null;
  readonly reason: string | null;
  /** How the body of the later one came to the place of the other's. Empty: the same body, or not by law. */
  readonly succession: readonly SuccessionStep[];
};

/**
 * The way from one body to another by successions, the shortest.
 * @returns empty where there is none
 */
function successionOf(
  bodies: readonly NamedBody[],
  from: string | undefined,
  to: string | undefined,
): readonly SuccessionStep[] {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const start = byId.get(from ?? '');
  if (!start || from === to) return [];
  const ways: { at: NamedBody; steps: readonly SuccessionStep[] }[] = [{ at: start, steps: [] }];
  const seen = new Set([start.id]);
  for (const { at, steps } of ways)
    for (const by of at.successors) {
      const next = byId.get(by.body);
      if (!next || seen.has(next.id)) continue;
      const way = [...steps, { from: at, to: next, by }];
      if (next.id === to) return way;
      seen.add(next.id);
      ways.push({ at: next, steps: way });
    }
  return [];
}

/**
 * What a decision relates to, in its own order, and then what relates to it, by the order of the
 * record. Decisions that are not among those given are left out: they could not be known then.
 */
export function relatedDecisions(
  decision: Decision,
  decisions: readonly Decision[],
  bodies: readonly NamedBody[],
): RelatedDecision[] {
  const bodyOf = ({ body }: Decision) => bodies.find(({ id }) => id === body) ?? null;
  const earlier = (decision.relates ?? []).flatMap(
    ({ kind, decision: id, reason = null }): RelatedDecision[] => {
      const other = decisions.find((one) => one.id === id);
      return other
        ? [
            {
              kind,
              isLater: false,
              decision: other,
              body: bodyOf(other),
              reason,
              succession: successionOf(bodies, other.body, decision.body),
            },
          ]
        : [];
    },
  );
  const later = decisions.flatMap((other) =>
    (other.relates ?? [])
      .filter((relation) => relation.decision === decision.id)
      .map(({ kind, reason = null }): RelatedDecision => ({
        kind,
        isLater: true,
        decision: other,
        body: bodyOf(other),
        reason,
        succession: successionOf(bodies, decision.body, other.body),
      })),
  );
  return [...earlier, ...later];
}
