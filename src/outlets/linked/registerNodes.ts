import type { Citation } from '#src/contract/basics.ts';
import type { Decision, Service } from '#src/contract/register.ts';
import { dayBefore } from '#src/record/dates.ts';
import { isKnownAt, knownFrom, sourcesById } from '#src/record/knownAt.ts';
import { cellKey } from '#src/record/register/cellKey.ts';
import { chainAt } from '#src/record/register/chain.ts';

import { cellHistory, principalsOf, type CellState } from './cellHistory.ts';
import type { linkedAgents } from './linkedAgents.ts';
import { linkedDate } from './linkedDate.ts';
import { linkedIris, type LinkedRecord } from './linkedIris.ts';
import type { LinkedNode } from './LinkedNode.ts';

type Agents = ReturnType<typeof linkedAgents>;

/** The passages that an entry cites. */
export const citations = (sources: readonly Citation[]): LinkedNode[] =>
  sources.map(({ source, where, evidence }) => ({
    '@type': 'Citation',
    'source': linkedIris.source(source),
    where,
    evidence,
  }));

/** `{ replaces: […], wasRevisionOf: […] }`: how a decision relates to earlier ones. */
function relations({ relates = [] }: Decision, byId: ReadonlyMap<string, Decision>): LinkedNode {
  const related = relates.flatMap(({ kind, decision }) => {
    const other = byId.get(decision);
    return other ? [{ kind, iri: linkedIris.decision(other) }] : [];
  });
  const kinds = Map.groupBy(related, ({ kind }) => kind);
  const fields = [...kinds].map(([kind, all]) => [kind, all.map(({ iri }) => iri)] as const);
  const revised = related.filter(({ kind }) => kind === 'replaces' || kind === 'supplements');
  return {
    ...Object.fromEntries(fields),
    wasRevisionOf: revised.length > 0 ? revised.map(({ iri }) => iri) : undefined,
  };
}

/** A service, and a delegation for each hop of its chain in which another body stays accountable. */
function serviceNodes(
  service: Service,
  agents: Agents,
  isKnown: (hop: Service['chain'][number]) => boolean,
): LinkedNode[] {
  const iri = linkedIris.service(service.id);
  const hops = service.chain.filter(isKnown);
  const delegations = hops.flatMap((hop, index): LinkedNode[] => {
    if (hop.body === hop.accountable) return [];
    const next = hops[index + 1]?.from ?? null;
    const delegate = agents.of(hop.body);
    const principal = agents.of(hop.accountable);
    if (delegate === principal) return [];
    return [
      {
        '@id': linkedIris.hop(service.id, index + 1),
        '@type': 'Delegation',
        'basis': service.basis,
        delegate,
        'agent': principal,
        'service': iri,
        'from': linkedDate(hop.from),
        'until': next === null ? undefined : dayBefore(next),
        'instrument': hop.instrument ?? undefined,
        'note': hop.note ?? undefined,
        'sources': citations(hop.sources),
      },
      { '@id': delegate, 'actedOnBehalfOf': principal },
    ];
  });
  return [
    {
      '@id': iri,
      '@type': ['Service', 'Concept'],
      'basis': service.basis,
      'name': service.name,
      'group': service.group,
      'note': service.note ?? undefined,
      'sources': citations(service.sources),
    },
    ...delegations,
  ];
}

/**
 * The register as linked data: services with their chains; decisions; where each service stood in each
 * place, from day to day; and who acted on whose behalf. A delegation comes from a decision that moved
 * a power or from the law, never from an aim.
 * @param asAt YYYY-MM-DD
 */
export function registerNodes(record: LinkedRecord, agents: Agents, asAt: string): LinkedNode[] {
  const [system] = record.system;
  const sources = sourcesById(record.sources);
  const decisions = record.decisions.filter((one) =>
    isKnownAt(asAt, one.from, one.sources, sources),
  );
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const byCell = Map.groupBy(decisions, cellKey);
  const first = [system?.begins ?? '', system?.placesExistFrom ?? ''].sort().at(-1) ?? '';

  const nodes: LinkedNode[] = record.services.flatMap((service) =>
    serviceNodes(
      service,
      agents,
      (hop) => hop.from === null || isKnownAt(asAt, hop.from, hop.sources, sources),
    ),
  );
  for (const service of record.services)
    for (const place of record.places) {
      const cell = { place: place.id, service: service.id };
      const about = { place: linkedIris.place(place.id), service: linkedIris.service(service.id) };
      const own = byCell.get(cellKey(cell)) ?? [];
      const history =
        first > asAt ? [] : cellHistory(own, place, service, sources, { first, last: asAt });
      nodes.push(...history.map((state) => standing(state, cell, about, agents)));
      for (const decision of own) {
        const known = knownFrom(decision.from, decision.sources, sources).day;
        const hops = chainAt(service, decision, place, sources, known);
        const aim = hops.find(({ kind }) => kind === 'aim')?.body;
        const principals = principalsOf(hops, decision);
        nodes.push({
          '@id': linkedIris.decision(decision),
          '@type': ['Decision', 'Entity'],
          'basis': decision.basis,
          ...about,
          'status': decision.status,
          'from': linkedDate(decision.from),
          'knownFrom': known,
          'decidedBy':
            decision.body === undefined
              ? agents.of(decision.decidedBy)
              : linkedIris.body(decision.body),
          'decidedOn': linkedDate(decision.decidedOn),
          'instrument': decision.instrument ?? undefined,
          'aimsAt': aim === undefined ? undefined : agents.of(aim),
          'description': decision.summary,
          'condition': decision.conditions,
          'reservedMatter': decision.reservedMatters ?? undefined,
          'reviewOn': decision.reviewOn ?? undefined,
          'page': decision.page,
          ...relations(decision, byId),
          'sources': citations(decision.sources),
        });
        nodes.push(...delegation(decision, principals, history, about, agents));
      }
    }
  return nodes;
}

const standing = (
  { from, until, decision, decides, accountable, aim }: CellState,
  cell: { place: string; service: string },
  about: { place: string; service: string },
  agents: Agents,
): LinkedNode => ({
  '@id': linkedIris.standing(cell, from),
  '@type': ['Standing', 'Entity'],
  'basis': decision?.basis,
  ...about,
  from,
  'until': until ?? undefined,
  'status': decision?.status,
  'decision': decision ? linkedIris.decision(decision) : undefined,
  'decides': decides === null ? undefined : agents.of(decides),
  'accountable': accountable.map((body) => agents.of(body)),
  'aimsAt': aim === null ? undefined : agents.of(aim),
});

/**
 * Who acts for whom by a decision: the body that it names for the one before it in the chain. Nothing
 * where it moved no power, or was overtaken before it could be known.
 */
function delegation(
  decision: Decision,
  [principal, ...others]: readonly string[],
  history: readonly CellState[],
  about: { place: string; service: string },
  agents: Agents,
): LinkedNode[] {
  const last = history.findLast((state) => state.decision?.id === decision.id);
  if (principal === undefined || decision.holder === null || !last) return [];
  const delegate = agents.of(decision.holder);
  const agent = agents.of(principal);
  if (delegate === agent) return [];
  return [
    {
      '@id': linkedIris.delegation(decision),
      '@type': 'Delegation',
      'basis': decision.basis,
      delegate,
      agent,
      'accountable': [principal, ...others].map((body) => agents.of(body)),
      ...about,
      'from': linkedDate(decision.from),
      'until': last.until ?? undefined,
      'status': decision.status,
      'instrument': decision.instrument ?? undefined,
      'underDecision': linkedIris.decision(decision),
      'sources': citations(decision.sources),
    },
    { '@id': delegate, 'actedOnBehalfOf': agent },
  ];
}
