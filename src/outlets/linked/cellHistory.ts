import type { Place } from '#src/contract/place.ts';
import type { Decision, Service } from '#src/contract/register.ts';
import { dayBefore } from '#src/record/dates.ts';
import { knownFrom, type SourcesById } from '#src/record/knownAt.ts';
import { chainAt, type Hop } from '#src/record/register/chain.ts';
import { decisionsAt } from '#src/record/register/register.ts';

/** Where a service stands in a place from a day until another, and who decides. */
export type CellState = {
  /** Both YYYY-MM-DD; null: until the record's day, and as far as it says. */
  from: string;
  until: string | null;
  decision: Decision | null;
  /** Null: not stated. */
  decides: string | null;
  accountable: readonly string[];
  aim: string | null;
};

/**
 * Who a decision took the power from, and who answers still: the body before it in the chain, and the
 * one that was accountable for that body. Empty where it moved no power, as an aim doesn't.
 */
export function principalsOf(hops: readonly Hop[], { decidedBy }: Decision): string[] {
  const index = hops.findIndex(({ kind, status }) => kind === 'holds' && status !== null);
  if (index === -1) return [];
  const before = hops[index - 1];
  return before ? [...new Set([before.body, before.accountable])] : [decidedBy];
}

function stateAt(
  day: string,
  decisions: readonly Decision[],
  place: Place,
  service: Service,
  sources: SourcesById,
): Omit<CellState, 'from' | 'until'> {
  const [current = null] = decisionsAt(decisions, place.id, service.id, sources, day);
  const hops = chainAt(service, current, place, sources, day);
  const holder = hops.findLast(({ kind }) => kind === 'holds');
  return {
    decision: current,
    decides: holder?.body ?? null,
    accountable:
      holder?.status != null && current
        ? principalsOf(hops, current)
        : holder
          ? [holder.accountable]
          : [],
    aim: hops.find(({ kind }) => kind === 'aim')?.body ?? null,
  };
}

/**
 * Where a service stood in a place, from day to day, so that one document answers for any of them
 * what the register answers for each.
 * @param decisions about this place and service
 * @param days the first and the last day, YYYY-MM-DD
 */
export function cellHistory(
  decisions: readonly Decision[],
  place: Place,
  service: Service,
  sources: SourcesById,
  { first, last }: { first: string; last: string },
): CellState[] {
  const dated = [
    ...decisions.map(({ from, sources: cited }) => ({ from, cited })),
    ...service.chain.flatMap(({ from, sources: cited }) =>
      from === null ? [] : [{ from, cited }],
    ),
  ].map(({ from, cited }) => knownFrom(from, cited, sources).day);
  const days = [first, ...dated.filter((day) => day > first && day <= last)];
  const states: CellState[] = [];
  for (const day of [...new Set(days)].sort()) {
    const state = { from: day, until: null, ...stateAt(day, decisions, place, service, sources) };
    const before = states.at(-1);
    if (before && isSame(before, state)) continue;
    if (before) before.until = dayBefore(day);
    states.push(state);
  }
  return states;
}

const isSame = (a: CellState, b: CellState) =>
  a.decision === b.decision &&
  a.decides === b.decides &&
  a.aim === b.aim &&
  a.accountable.join('|') === b.accountable.join('|');
