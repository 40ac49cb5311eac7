import { AgreementPart } from '#src/contract/agreements/agreement.ts';

import { collection } from './Collection.ts';
import { basis, exampleSources } from './exampleFields.ts';

export const agreementParts = collection({
  stored: AgreementPart,
  item: AgreementPart,
  params: {},
  summary: 'The parts that a partnership agreement may have, and the law that asks for them',
  nouns: ['part of agreements', 'parts of agreements'],
  example: {
    id: 'duration',
    basis,
    sources: exampleSources,
    name: 'Duration',
    question: 'How long does it last?',
    needed: 'A first day, and how it ends.',
    laws: [
      {
        law: 's75',
        provision: 'A regulation, paragraph 1',
        address: 'https://example.org/law',
        asks: 'How long it lasts.',
        wasRead: true,
      },
    ],
  },
});
