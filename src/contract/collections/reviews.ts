import { Id } from '#src/contract/basics.ts';
import { Review } from '#src/contract/reviews/review.ts';

import { collection } from './Collection.ts';
import { basis, exampleSources } from './exampleFields.ts';

export const reviews = collection({
  stored: Review,
  item: Review,
  params: {
    review: Id.optional().meta({ description: 'Only this review.', examples: ['hartlepool'] }),
  },
  summary: 'Two-stage reviews of shared services and commissioning',
  nouns: ['review', 'reviews'],
  parameter: 'review',
  distinct: [
    'evidence[].id',
    'services[].id',
    'commissioning[].id',
    'report.priorities[].id',
    'options[].id',
  ],
  example: {
    id: 'northtown-review',
    basis,
    sources: exampleSources,
    name: 'Northtown’s review of shared services',
    area: 'Northtown',
    partners: ['the ICB', 'the council'],
    document: null,
    aims: { infrastructure: 'Less is done twice.', commissioning: null, models: null },
    method: [{ heading: 'How', points: [{ text: 'Step by step.', sources: exampleSources }] }],
    evidence: [
      {
        id: 'payroll-agreement',
        kind: 'sla',
        title: 'Agreement for payroll',
        on: '2023-04-01',
        origin: 'the council',
        address: null,
      },
    ],
    services: [
      {
        id: 'payroll',
        name: 'Payroll',
        provider: 'the council',
        providedFor: ['the ICB'],
        specification: null,
        cost: {
          measure: 'yearly-price',
          money: { amount: 12_000, precision: 'exact', year: '2023/24', note: null },
        },
        users: null,
        sla: 'Until March 2025.',
        earlierReviews: null,
        overlaps: null,
        impact: null,
        evidence: ['payroll-agreement'],
      },
    ],
    commissioning: [],
    report: {
      on: '2023-06-01',
      infrastructure: 'One service is bought from the other partner.',
      commissioning: null,
      scope: null,
      principles: [],
      priorities: [{ id: 'payroll', text: 'One payroll' }],
    },
    firstGate: {
      on: '2023-07-01',
      way: 'proceed',
      by: 'the joint board',
      reason: null,
      agreed: ['payroll'],
    },
    options: [],
    secondGate: null,
  },
});
