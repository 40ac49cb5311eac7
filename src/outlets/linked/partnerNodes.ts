import type { Agreement } from '#src/contract/agreements/agreement.ts';
import type { Body } from '#src/contract/agreements/body.ts';

import { linkedDate } from './linkedDate.ts';
import { linkedIris, type LinkedRecord } from './linkedIris.ts';
import type { LinkedNode } from './LinkedNode.ts';
import { identifier } from './placeNodes.ts';
import { citations } from './registerNodes.ts';

/** What a body is to the W3C's ORG: a part of another, a joint undertaking, a body of its own in law, or not stated. */
function organizationType({ form, partOf }: Body): string {
  if (partOf !== null) return 'OrganizationalUnit';
  if (form === 'not-stated') return 'Organization';
  return ['committee', 'joint-committee', 'partnership'].includes(form)
    ? 'OrganizationalCollaboration'
    : 'FormalOrganization';
}

function bodyNodes(body: Body): LinkedNode[] {
  const iri = linkedIris.body(body.id);
  return [
    {
      '@id': iri,
      '@type': [organizationType(body), 'Agent'],
      'basis': body.basis,
      'name': body.name,
      'form': body.form,
      'purpose': body.purpose ?? undefined,
      'partOf': body.partOf === null ? undefined : linkedIris.body(body.partOf),
      'place': body.place === null ? undefined : linkedIris.place(body.place),
      'identifier': body.identifiers.map(({ scheme, value }) => identifier(scheme, value)),
      'from': linkedDate(body.from),
      'until': linkedDate(body.until),
      'linkedTo': body.clusters.map((cluster) => linkedIris.body(cluster.body)),
      'sources': citations(body.sources),
    },
    ...body.successors.map((change): LinkedNode => ({
      '@type': 'ChangeEvent',
      'basis': body.basis,
      'originalOrganization': iri,
      'resultingOrganization': linkedIris.body(change.body),
      'on': linkedDate(change.on),
      'description': change.by,
      'sources': citations(change.sources),
    })),
  ];
}

type Transfer = Agreement['transfers'][number];

/**
 * Whether an agreement says that a function is delegated: in the source's own verb, by both names, and
 * as in effect. Anything less stays a transfer in its own words.
 */
const isDelegation = ({ stage }: Agreement, { kind, verb, state, from, to }: Transfer) =>
  kind === 'functions' &&
  stage === 'agreed' &&
  state === 'in-effect' &&
  from !== null &&
  to !== null &&
  /^delegat/i.test(verb);

function transferNodes(agreement: Agreement): LinkedNode[] {
  return agreement.transfers.flatMap((transfer, index): LinkedNode[] => {
    const { kind, from, to, verb, state, on, text } = transfer;
    const giver = from === null ? undefined : linkedIris.body(from);
    const receiver = to === null ? undefined : linkedIris.body(to);
    const isDelegated = isDelegation(agreement, transfer);
    const node: LinkedNode = {
      '@id': linkedIris.transfer(agreement.id, index + 1),
      '@type': isDelegated ? ['Transfer', 'Delegation'] : 'Transfer',
      'basis': agreement.basis,
      'moves': kind,
      giver,
      receiver,
      ...(isDelegated && { delegate: receiver, agent: giver }),
      verb,
      'transferState': state,
      'from': linkedDate(on),
      'until': linkedDate(agreement.term.ended?.on ?? agreement.term.until),
      'description': text,
      'service': kind === 'functions' ? transfer.services.map(linkedIris.service) : undefined,
      'underAgreement': linkedIris.agreement(agreement.id),
      'sources': citations(transfer.sources),
    };
    return isDelegated ? [node, { '@id': receiver, 'actedOnBehalfOf': giver }] : [node];
  });
}

const agreementNodes = (agreement: Agreement): LinkedNode[] => [
  {
    '@id': linkedIris.agreement(agreement.id),
    '@type': ['Agreement', 'Entity'],
    'basis': agreement.basis,
    'name': agreement.name,
    'description': agreement.sentence,
    'stage': agreement.stage,
    'party': agreement.parties.map(({ body }) => linkedIris.body(body)),
    'aboutPlace': agreement.ownPlaces.map(linkedIris.place),
    'areaName': agreement.area,
    'documentDate': linkedDate(agreement.document.on),
    'instrument': agreement.instrument ?? undefined,
    'from': linkedDate(agreement.term.from),
    'until': linkedDate(agreement.term.until),
    'part': agreement.parts.map(({ part, state, text, unstated, sources }) => ({
      '@id': linkedIris.partOf(agreement.id, part),
      '@type': 'PartOfAgreement',
      'ofPart': linkedIris.part(part),
      'partState': state,
      'description': text ?? undefined,
      'unstated': unstated,
      'sources': citations(sources),
    })),
    'sources': citations(agreement.sources),
  },
  ...transferNodes(agreement),
];

/** Bodies with what became of them, and agreements with their parts and what moves under them. */
export const partnerNodes = (record: LinkedRecord): LinkedNode[] => [
  ...record.bodies.flatMap(bodyNodes),
  ...record['agreement-parts'].map(({ id, name, question }): LinkedNode => ({
    '@id': linkedIris.part(id),
    '@type': 'Concept',
    name,
    'definition': question,
  })),
  ...record.agreements.flatMap(agreementNodes),
];
