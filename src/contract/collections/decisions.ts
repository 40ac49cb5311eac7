import { Decision, StatusField } from '#src/contract/register.ts';

import { collection } from './Collection.ts';
import { basis } from './exampleFields.ts';
import { asAt, paged, place, service } from './params.ts';

export const decisions = collection({
  stored: Decision,
  item: Decision,
  params: { place, service, status: StatusField.optional(), asAt, ...paged },
  summary: 'Dated entries in the register',
  nouns: ['decision', 'decisions'],
  isRequired: true,
  references: {
    places: ['place'],
    services: ['service'],
    bodies: ['body'],
    decisions: ['relates[].decision'],
  },
  distinct: ['relates[].decision'],
  unique: [
    {
      fields: ['place', 'service', 'status', 'from'],
      remedy: 'Keep one decision for one cell, date and status.',
    },
  ],
  pastDates: ['decidedOn'],
  example: {
    id: 'northtown-dental-announced',
    basis,
    sources: [{ source: 'website', where: 'Page 2', evidence: 'announcement' }],
    place: 'northtown',
    service: 'dental',
    status: 'announced',
    from: '2023-07-05',
    decidedBy: 'the ICB',
    decidedOn: null,
    instrument: null,
    holder: null,
    summary: 'An aim was announced.',
    conditions: [],
    reservedMatters: null,
    reviewOn: null,
    recordedAt: '2023-07-06',
  },
});
