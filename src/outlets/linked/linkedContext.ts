import {
  AGREEMENT_STAGES,
  BASES,
  INSTRUMENTS,
  LEGAL_FORMS,
  PART_STATES,
  STATUSES,
  TRANSFER_STATES,
} from '#src/contract/plain/words.ts';

/** Our terms are identified by name, not by address, as many servers publish this contract. */
const TERMS = 'urn:placeboard:v1:terms:';

/** The IRI of a word of ours: `urn:placeboard:v1:status:delegated`. */
export const wordIri = (kind: string, word: string): string => `urn:placeboard:v1:${kind}:${word}`;

const iri = (id: string) => ({ '@id': id, '@type': '@id' });
const day = (id: string) => ({ '@id': id, '@type': 'xsd:date' });

/** A field whose values are words of ours, each mapped to its IRI, so that they stay as the API has them. */
const words = (id: string, kind: string, values: readonly string[]) => ({
  '@id': id,
  '@type': '@vocab',
  '@context': Object.fromEntries(values.map((value) => [value, wordIri(kind, value)])),
});

/** What each name in our JSON-LD means; `ownTerms.ts` defines those that no other vocabulary has. */
export const LINKED_CONTEXT = {
  '@version': 1.1,
  'adms': 'http://www.w3.org/ns/adms#',
  'dcat': 'http://www.w3.org/ns/dcat#',
  'dcterms': 'http://purl.org/dc/terms/',
  'edtf': 'http://id.loc.gov/datatypes/edtf/',
  'foaf': 'http://xmlns.com/foaf/0.1/',
  'org': 'http://www.w3.org/ns/org#',
  'owl': 'http://www.w3.org/2002/07/owl#',
  'prov': 'http://www.w3.org/ns/prov#',
  'rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'rdfs': 'http://www.w3.org/2000/01/rdf-schema#',
  'skos': 'http://www.w3.org/2004/02/skos/core#',
  'xsd': 'http://www.w3.org/2001/XMLSchema#',
  'terms': TERMS,

  // Classes.
  'Place': 'terms:Place',
  'Service': 'terms:Service',
  'Decision': 'terms:Decision',
  'Standing': 'terms:Standing',
  'Agreement': 'terms:Agreement',
  'PartOfAgreement': 'terms:PartOfAgreement',
  'Transfer': 'terms:Transfer',
  'Citation': 'terms:Citation',
  'Area': 'dcterms:Location',
  'Source': 'dcterms:BibliographicResource',
  'Organization': 'org:Organization',
  'FormalOrganization': 'org:FormalOrganization',
  'OrganizationalUnit': 'org:OrganizationalUnit',
  'OrganizationalCollaboration': 'org:OrganizationalCollaboration',
  'ChangeEvent': 'org:ChangeEvent',
  'Agent': 'prov:Agent',
  'Delegation': 'prov:Delegation',
  'Entity': 'prov:Entity',
  'Concept': 'skos:Concept',
  'ConceptScheme': 'skos:ConceptScheme',
  'Identifier': 'adms:Identifier',
  'Catalog': 'dcat:Catalog',
  'Dataset': 'dcat:Dataset',
  'DataService': 'dcat:DataService',
  'Distribution': 'dcat:Distribution',
  'PeriodOfTime': 'dcterms:PeriodOfTime',

  // Names, texts, sources.
  'name': 'skos:prefLabel',
  'title': 'dcterms:title',
  'description': 'dcterms:description',
  'definition': 'skos:definition',
  'note': 'skos:note',
  'label': 'rdfs:label',
  'comment': 'rdfs:comment',
  'subClassOf': iri('rdfs:subClassOf'),
  'inScheme': iri('skos:inScheme'),
  'page': iri('foaf:page'),
  'sameAs': iri('owl:sameAs'),
  'basis': words('terms:basis', 'basis', BASES),
  'sources': iri('terms:citation'),
  'source': iri('dcterms:source'),
  'where': 'terms:where',
  'evidence': words('terms:evidence', 'evidence', ['decision', 'announcement', 'statement']),
  'published': { '@id': 'dcterms:issued' },
  'publisherName': 'terms:publisherName',
  'identifier': iri('adms:identifier'),
  'notation': 'skos:notation',

  // The register.
  'place': iri('terms:place'),
  'service': iri('terms:service'),
  'group': 'terms:group',
  'status': words('terms:status', 'status', STATUSES),
  'from': day('terms:from'),
  'until': day('terms:until'),
  'knownFrom': day('terms:knownFrom'),
  'decidedOn': day('terms:decidedOn'),
  'reviewOn': day('terms:reviewOn'),
  'instrument': words('terms:instrument', 'instrument', Object.keys(INSTRUMENTS)),
  'condition': 'terms:condition',
  // A list, so that an empty one (nothing is reserved) differs from none (not stated).
  'reservedMatter': { '@id': 'terms:reservedMatter', '@container': '@list' },
  'decidedBy': iri('prov:wasAttributedTo'),
  'decision': iri('terms:decision'),
  'decides': iri('terms:decides'),
  'accountable': iri('terms:accountable'),
  'aimsAt': iri('terms:aimsAt'),
  'replaces': iri('dcterms:replaces'),
  'supplements': iri('terms:supplements'),
  'confirms': iri('terms:confirms'),
  'ends': iri('terms:ends'),
  'wasRevisionOf': iri('prov:wasRevisionOf'),

  // Places and areas.
  'partnership': iri('terms:partnership'),
  'footprint': iri('terms:footprint'),
  'area': iri('dcterms:spatial'),
  'extent': 'terms:extent',
  'within': iri('dcterms:isPartOf'),

  // Who acts for whom. Of a delegation `delegate` is who acts, `agent` on whose behalf.
  'actedOnBehalfOf': iri('prov:actedOnBehalfOf'),
  'delegate': { '@reverse': 'prov:qualifiedDelegation', '@type': '@id' },
  'agent': iri('prov:agent'),
  'underDecision': iri('terms:underDecision'),
  'underAgreement': iri('terms:underAgreement'),

  // Bodies.
  'form': words('org:classification', 'form', Object.keys(LEGAL_FORMS)),
  'purpose': 'terms:purpose',
  'partOf': iri('org:unitOf'),
  'linkedTo': iri('org:linkedTo'),
  'originalOrganization': iri('org:originalOrganization'),
  'resultingOrganization': iri('org:resultingOrganization'),
  'on': day('dcterms:date'),

  // Agreements.
  'stage': words('terms:stage', 'stage', AGREEMENT_STAGES),
  'party': iri('terms:party'),
  'aboutPlace': iri('terms:aboutPlace'),
  'areaName': 'terms:areaName',
  'documentDate': day('terms:documentDate'),
  'part': iri('terms:part'),
  'ofPart': iri('terms:ofPart'),
  'partState': words('terms:partState', 'part-state', PART_STATES),
  'unstated': 'terms:unstated',
  'giver': iri('terms:giver'),
  'receiver': iri('terms:receiver'),
  'verb': 'terms:verb',
  'transferState': words('terms:transferState', 'transfer-state', TRANSFER_STATES),
  'moves': 'terms:moves',

  // The record as data.
  'about': iri('foaf:primaryTopic'),
  'asAt': day('terms:asAt'),
  'modified': day('dcterms:modified'),
  'licence': iri('dcterms:license'),
  'rights': 'dcterms:rights',
  'publisher': iri('dcterms:publisher'),
  'dataset': iri('dcat:dataset'),
  'catalogued': iri('dcat:service'),
  'distribution': iri('dcat:distribution'),
  'accessURL': iri('dcat:accessURL'),
  'downloadURL': iri('dcat:downloadURL'),
  'mediaType': iri('dcat:mediaType'),
  'endpointURL': iri('dcat:endpointURL'),
  'endpointDescription': iri('dcat:endpointDescription'),
  'conformsTo': iri('dcterms:conformsTo'),
  'temporal': iri('dcterms:temporal'),
  'startDate': day('dcat:startDate'),
  'endDate': day('dcat:endDate'),
  'spatial': iri('dcterms:spatial'),
} as const;
