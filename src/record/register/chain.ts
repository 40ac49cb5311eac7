import type { Place } from '#src/contract/place.ts';
import type { ChainHop, Decision, Service } from '#src/contract/register.ts';
import { isKnownAt, type SourcesById } from '#src/record/knownAt.ts';

/** A hop of the accountability chain on a day: `holds` then, or is an `aim` beyond it (drawn dashed). */
export type Hop = {
  body: string;
  from: string | null;
  kind: 'holds' | 'aim';
  /** Status of the decision that the hop comes from; null: it comes from the service’s own chain. */
  status: Decision['status'] | null;
  accountable: string;
  instrument: ChainHop['instrument'];
  note: string | null;
  sources: ChainHop['sources'];
};

const AIMS: readonly Decision['status'][] = ['announced', 'preparing', 'shadow', 'paused'];
const MOVED: readonly Decision['status'][] = ['delegated', 'joint'];

/** Whether a decision moved the power: it is delegated or joint, or paused with a named holder. */
const movesPower = (decision: Decision): decision is Decision & { holder: string } =>
  decision.holder !== null && (MOVED.includes(decision.status) || decision.status === 'paused');

/**
 * The accountability chain on a day. It stops at the body that decides then; where a transfer is
 * only aimed at, one hop of kind `aim` follows.
 * @param current the decision that gives the cell its status on that day, if any
 */
export function chainAt(
  service: Service,
  current: Decision | null,
  place: Pick<Place, 'body'>,
  sources: SourcesById,
  asAt: string,
): Hop[] {
  const hops: Hop[] = service.chain
    .filter((hop) => hop.from === null || isKnownAt(asAt, hop.from, hop.sources, sources))
    .map((hop) => ({ ...hop, kind: 'holds', status: null }));
  if (!current) return hops;
  const last = hops.at(-1);
  const accountable = last
    ? [...new Set([last.body, last.accountable])].join(' and ')
    : current.decidedBy;
  const { from, instrument, status, sources: citations } = current;
  const beyond = { from, instrument, status, note: null, sources: citations };
  if (movesPower(current))
    hops.push({ body: current.holder, kind: 'holds', accountable, ...beyond });
  else if (AIMS.includes(current.status))
    hops.push({ body: place.body, kind: 'aim', accountable, ...beyond });
  return hops;
}

/** The last hop that holds: the body that decides. */
export const holderOf = (hops: readonly Hop[]): Hop | undefined =>
  hops.findLast((hop) => hop.kind === 'holds');
