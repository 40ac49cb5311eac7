import type { Meta } from '#src/contract/api/answer.ts';

import { linkedAgents } from './linkedAgents.ts';
import { linkedDocument } from './linkedDocument.ts';
import { linkedIris, type LinkedRecord } from './linkedIris.ts';
import type { LinkedNode } from './LinkedNode.ts';
import { statusConcepts } from './ownTerms.ts';
import { partnerNodes } from './partnerNodes.ts';
import { placeNodes } from './placeNodes.ts';
import { registerNodes } from './registerNodes.ts';

/** What is said of a record as a whole. */
export type AboutRecord = Pick<Meta, 'asAt' | 'attribution'> & {
  /** Address of the licence’s text; null: it has none. */
  licenceAddress: string | null;
  /** The address at which the record is mounted, with a slash at its end; null: not known. */
  address: string | null;
};

/** The licence as a link where it has an address, and in words. */
export const licenceFields = ({ attribution, licenceAddress }: AboutRecord): LinkedNode => ({
  licence: licenceAddress ?? undefined,
  rights: attribution,
});

/** The register of a record, its places, bodies and agreements as one JSON-LD document. */
export function recordJsonLd(record: LinkedRecord, about: AboutRecord): LinkedNode {
  const [system] = record.system;
  const agents = linkedAgents(record);
  const places = placeNodes(record, agents);
  const register = registerNodes(record, agents, about.asAt);
  return linkedDocument(about, [
    {
      '@id': linkedIris.record,
      '@type': 'Dataset',
      'title': `Placeboard: ${system?.name}`,
      'description': system?.disclaimer,
      'basis': system?.basis,
      'about': agents.system,
      'asAt': about.asAt,
      'modified': system?.updated,
      ...licenceFields(about),
    },
    ...statusConcepts(),
    ...places,
    ...register,
    ...partnerNodes(record),
    ...agents.nodes(),
  ]);
}
