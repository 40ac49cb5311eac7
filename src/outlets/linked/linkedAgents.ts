import { isSystemBody } from '#src/narrative/language/inSentence.ts';
import { slug } from '#src/narrative/language/slug.ts';

import { linkedIris, type LinkedRecord } from './linkedIris.ts';
import type { LinkedNode } from './LinkedNode.ts';

type Body = LinkedRecord['bodies'][number];

const namesOf = ({ name, inSentence, alsoKnownAs = [] }: Body) =>
  [name, inSentence, ...alsoKnownAs].map((one) => one.toLowerCase());

/** The entry of bodies that is the record's own system, by its name or its code; undefined: none is. */
const systemBody = ({ system: [system], bodies }: LinkedRecord): Body | undefined =>
  system &&
  bodies.find(
    ({ name, identifiers }) =>
      isSystemBody(name, system) ||
      identifiers.some(({ scheme, value }) => scheme === 'ods' && value === system.odsCode),
  );

/**
 * Who is who: decisions and chains name bodies in words, which are entries of bodies, the system, the
 * partnership of a place, or nothing but their name.
 */
export function linkedAgents(record: LinkedRecord): {
  system: string;
  partnershipOf: (place: string) => string;
  of: (body: string) => string;
  /** Whether it is an entry of bodies, which has a node of its own. */
  isEntry: (iri: string) => boolean;
  /** The bodies that were asked for and are known by their names alone. */
  nodes: () => LinkedNode[];
} {
  const [system] = record.system;
  const own = systemBody(record);
  const systemIri = own ? linkedIris.body(own.id) : linkedIris.system(system?.id ?? 'system');
  const entries = new Set(record.bodies.map(({ id }) => linkedIris.body(id)));
  const byName = new Map<string, string>();
  const named = new Map<string, LinkedNode>();
  for (const body of record.bodies)
    for (const name of namesOf(body))
      if (!byName.has(name)) byName.set(name, linkedIris.body(body.id));

  const partnershipOf = (place: string) => {
    const body = record.bodies.find((one) => one.place === place && one.form === 'partnership');
    return body ? linkedIris.body(body.id) : linkedIris.partnership(place);
  };
  for (const place of record.places) byName.set(place.body.toLowerCase(), partnershipOf(place.id));

  return {
    system: systemIri,
    partnershipOf,
    of(body) {
      const known = byName.get(body.toLowerCase());
      if (known !== undefined) return known;
      if (system && isSystemBody(body, system)) return systemIri;
      const iri = linkedIris.named(slug(body) || 'body');
      named.set(iri, { '@id': iri, '@type': ['Organization', 'Agent'], 'name': body });
      return iri;
    },
    isEntry: (iri) => entries.has(iri),
    nodes: () => [...named.values()],
  };
}
