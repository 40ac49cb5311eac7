import { IDENTIFIER_SCHEMES, type IdentifierScheme } from '#src/contract/plain/words.ts';

import type { linkedAgents } from './linkedAgents.ts';
import { linkedIris, type LinkedRecord } from './linkedIris.ts';
import type { LinkedNode } from './LinkedNode.ts';
import { citations } from './registerNodes.ts';

type Agents = ReturnType<typeof linkedAgents>;

/** What each register of identifiers calls itself; SKOS gives a code the datatype of its scheme. */
const SCHEME_IRIS: Readonly<Record<IdentifierScheme, string>> = {
  ods: 'https://fhir.nhs.uk/Id/ods-organization-code',
  ons: 'http://statistics.data.gov.uk/def/statistical-geography#gssCode',
  companies: 'urn:placeboard:v1:scheme:companies',
  mutuals: 'urn:placeboard:v1:scheme:mutuals',
  charities: 'urn:placeboard:v1:scheme:charities',
};

/** A code with the scheme that it is from. */
export const identifier = (scheme: IdentifierScheme, value: string): LinkedNode => ({
  '@type': 'Identifier',
  'label': IDENTIFIER_SCHEMES[scheme],
  'notation': { '@value': value, '@type': SCHEME_IRIS[scheme] },
});

/** The system, its places with their partnerships and footprints, areas and sources. */
export function placeNodes(record: LinkedRecord, agents: Agents): LinkedNode[] {
  const [system] = record.system;
  // A made-up record may have made-up codes, or real ones in made-up company.
  const isPublished = system?.basis === 'published';
  const codes = system
    ? [
        ...(system.odsCode === null ? [] : [identifier('ods', system.odsCode)]),
        ...(system.onsCode === null ? [] : [identifier('ons', system.onsCode)]),
      ]
    : [];
  const bodies: LinkedNode[] = [
    {
      '@id': agents.system,
      '@type': ['Organization', 'Agent'],
      'basis': system?.basis,
      'name': system?.name,
      'identifier': codes,
    },
    ...record.places.map((place) => ({
      '@id': agents.partnershipOf(place.id),
      '@type': ['OrganizationalCollaboration', 'Agent'],
      'basis': place.basis,
      'name': place.body,
    })),
  ];
  return [
    ...bodies.filter((body) => !agents.isEntry(String(body['@id']))),
    ...record.places.map((place): LinkedNode => ({
      '@id': linkedIris.place(place.id),
      '@type': 'Place',
      'basis': place.basis,
      'name': place.name,
      'partnership': agents.partnershipOf(place.id),
      'footprint': place.footprint.map(({ area, extent, note }) => ({
        area: linkedIris.area(area),
        extent,
        note: note ?? undefined,
      })),
      'sources': citations(place.sources),
    })),
    ...record.areas.map(({ code, name, within }): LinkedNode => ({
      '@id': linkedIris.area(code),
      '@type': 'Area',
      name,
      'identifier': identifier('ons', code),
      'within': within === null ? undefined : linkedIris.area(within),
      'sameAs': isPublished
        ? `http://statistics.data.gov.uk/id/statistical-geography/${code}`
        : undefined,
    })),
    ...record.sources.map(({ id, basis, title, publisher, published, address }): LinkedNode => ({
      '@id': linkedIris.source(id),
      '@type': ['Source', 'Entity'],
      basis,
      title,
      'publisherName': publisher,
      'published': published ?? undefined,
      'page': address ?? undefined,
    })),
  ];
}
