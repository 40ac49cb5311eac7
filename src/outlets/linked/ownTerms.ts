import { INSTRUMENTS, LEGAL_FORMS, STATUSES } from '#src/contract/plain/words.ts';
import { statusMeaning } from '#src/narrative/register/statusMeaning.ts';
import { statusLabel } from '#src/narrative/register/statusWords.ts';

import { wordIri } from './linkedContext.ts';
import type { LinkedNode } from './LinkedNode.ts';

/** Classes of ours: what each is, and the classes of other vocabularies that it is a kind of. */
const CLASSES: Readonly<Record<string, readonly [meaning: string, ...broader: string[]]>> = {
  Place: ['The area of a place-based partnership.', 'dcterms:Location'],
  Service: ['A service whose decisions may be delegated.', 'skos:Concept'],
  Decision: ['One dated entry in the register: a status of a service in a place.', 'prov:Entity'],
  Standing: [
    'Where a service stood in a place from a day until another, and who decided, as it could be known on each of these days.',
    'prov:Entity',
  ],
  Agreement: ['A partnership agreement, here or elsewhere.', 'prov:Entity'],
  PartOfAgreement: ['What is known of one part of an agreement.'],
  Transfer: ['What moves from one party of an agreement to another, in the source’s own verb.'],
  Citation: ['A passage in a source that supports an entry.'],
};

/** Properties of ours that no other vocabulary has. */
const PROPERTIES: Readonly<Record<string, string>> = {
  aboutPlace: 'The place of the record that an agreement is about; none: it is elsewhere.',
  accountable: 'Who stays accountable while another body decides.',
  aimsAt: 'The body that an aim would give the power to. The power has not moved.',
  areaName: 'Where an agreement applies.',
  asAt: 'The record as it could be known on this day.',
  basis: 'Published in a source, derived by the record’s makers, or illustrative: made up.',
  citation: 'A passage that supports the entry.',
  condition: 'A condition of a transfer.',
  confirms: 'An earlier decision that this one confirms.',
  decidedOn: 'When it was decided.',
  decides: 'Who decides about the service in the place. None: not stated.',
  decision: 'The decision that gives the status. None: no decision found.',
  documentDate: 'The date of the document that an agreement is known from. None: undated.',
  ends: 'An earlier decision that this one ends.',
  evidence: 'What the passage is: a decision, an announcement or a statement.',
  extent: 'Whether the whole of an area or a part of it is in the place.',
  footprint: 'An area, whole or in part, that the place is made of.',
  from: 'Since when, as exactly as it is known.',
  giver: 'The party from which something moves.',
  group: 'Services of one group are shown together.',
  instrument: 'The legal means by which a power moves.',
  knownFrom:
    'The day from which the entry counts: the later of its own and the publication of its source.',
  moves: 'What moves: functions, staff or money.',
  ofPart: 'Which of the parts that agreements may have.',
  part: 'What is known of a part of the agreement.',
  partState:
    'Stated; announced, an aim; not stated, as the document was read and is silent; not found, as none was seen.',
  partnership: 'The partnership that a power would go to.',
  party: 'A body that is a party to the agreement.',
  place: 'The place that it is about.',
  publisherName: 'Who published a source.',
  purpose: 'What a body exists for.',
  receiver: 'The party to which something moves.',
  reservedMatter:
    'What the delegator kept, as a list. An empty list: stated that nothing is. None: not stated.',
  reviewOn: 'When it must be reviewed.',
  service: 'The service that it is about.',
  stage: 'How far an agreement had come by the date of its document.',
  status: 'Where a service stands in a place. The words are ours: no national list exists.',
  supplements: 'An earlier decision that this one adds to.',
  transferState: 'How far a transfer had come by the date of the agreement’s document.',
  underAgreement: 'The agreement that it is part of.',
  underDecision: 'The decision that moved the power.',
  unstated: 'What a document leaves unstated of the question that a part answers. None: nothing.',
  until: 'The last day, as exactly as it is known. None: it goes on, or is not stated.',
  verb: 'The source’s own verb.',
  where: 'Where in the source: page, paragraph, table or heading.',
};

/** The statuses as SKOS concepts with our definitions. */
export const statusConcepts = (): LinkedNode[] => [
  {
    '@id': wordIri('scheme', 'statuses'),
    '@type': 'ConceptScheme',
    'name': 'Statuses of the register',
    'note':
      'The words are a choice of Placeboard: no national list exists. Where no decision was found there is no status.',
  },
  ...STATUSES.map((status): LinkedNode => ({
    '@id': wordIri('status', status),
    '@type': 'Concept',
    'inScheme': wordIri('scheme', 'statuses'),
    'name': statusLabel(status),
    'notation': status,
    'definition': statusMeaning(status),
  })),
];

const labels = (kind: string, words: Readonly<Record<string, string>>): LinkedNode[] =>
  Object.entries(words).map(([word, name]) => ({
    '@id': wordIri(kind, word),
    '@type': 'Concept',
    name,
  }));

/** Every term of ours with what it means, for those who read or write the context alone. */
export const ownTerms = (): LinkedNode[] => [
  ...Object.entries(CLASSES).map(([name, [comment, ...broader]]): LinkedNode => ({
    '@id': `terms:${name}`,
    '@type': 'rdfs:Class',
    'label': name,
    comment,
    'subClassOf': broader,
  })),
  ...Object.entries(PROPERTIES).map(([name, comment]): LinkedNode => ({
    '@id': `terms:${name}`,
    '@type': 'rdf:Property',
    'label': name,
    comment,
  })),
  ...statusConcepts(),
  ...labels('instrument', INSTRUMENTS),
  ...labels('form', LEGAL_FORMS),
];
