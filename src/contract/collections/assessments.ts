import { Id } from '#src/contract/basics.ts';
import { Assessment } from '#src/contract/principles/assessment.ts';

import { collection } from './Collection.ts';
import { basis } from './exampleFields.ts';
import { place } from './params.ts';

export const assessments = collection({
  stored: Assessment,
  item: Assessment,
  params: {
    place,
    agreement: Id.optional().meta({
      description: 'Only of this agreement.',
      examples: ['care-trust-plus'],
    }),
  },
  summary: 'What partners found on each principle, with evidence',
  nouns: ['assessment', 'assessments'],
  // One is made, checked and handed on alone.
  file: 'files',
  references: {
    places: ['place'],
    agreements: ['agreement'],
    bodies: ['body'],
    principles: ['findings[].principle'],
  },
  unique: ['place', 'agreement'].map((about) => ({
    fields: [about, 'partner', 'on'],
    remedy:
      'A partner assesses the same once on a day: correct the date, or remove one of the two.',
  })),
  distinct: ['findings[].principle'],
  spread: 'findings',
  pastDates: ['on'],
  example: {
    id: 'northtown-council-2024',
    basis,
    sources: [],
    place: 'northtown',
    agreement: null,
    partner: 'the council',
    body: null,
    on: '2024-03-01',
    findings: [
      {
        principle: 'sustainability',
        level: 'agreed',
        amount: '2 days a month',
        evidence: [
          {
            text: 'Both promise their directors’ time.',
            document: 'Minutes of the board',
            on: '2024-02-08',
            where: 'Item 4',
            address: null,
          },
        ],
      },
    ],
  },
});
