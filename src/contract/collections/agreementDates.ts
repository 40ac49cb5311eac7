import { AgreementDate } from '#src/contract/agreements/agreement.ts';

import { collection } from './Collection.ts';
import { exampleSources } from './exampleFields.ts';
import { asAt, place } from './params.ts';

export const agreementDates = collection({
  stored: null,
  item: AgreementDate,
  params: { place, asAt },
  summary: 'Days by which agreements about here in force on a day are to be reviewed or renewed',
  nouns: ['date of agreements', 'dates of agreements'],
  example: {
    id: 'northtown-deal-review-1',
    agreement: 'northtown-deal',
    name: 'Northtown deal',
    kind: 'review',
    what: 'the aims',
    on: '2027-03-31',
    places: ['northtown'],
    owner: 'the board',
    sources: exampleSources,
  },
});
