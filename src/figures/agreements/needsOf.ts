import type { CollectionQuery } from '#src/client/collectionQuery.ts';
import type { ReadAnswer } from '#src/figures/Figure.ts';
import { placeNeeds, type Need } from '#src/record/agreements/placeNeeds.ts';

type Day = { readonly asAt?: string };

/** What is asked of the API about what an agreement for a place would take. @param place id */
export const needsQueries = (place: string, day: Day): CollectionQuery[] => [
  ['places', {}],
  ['services', {}],
  ['agreements', {}],
  ['agreement-parts', {}],
  ['register', day],
  ['decisions', { place, ...day }],
  ['priorities', { place, ...day }],
  ['funds', { place, ...day }],
  ['people', { place, ...day }],
  ['unknowns', { place }],
  ['sources', {}],
];

/** What the record holds for a place of each part of an agreement. @param asAt YYYY-MM-DD */
export const needsOf = (read: ReadAnswer, place: string, day: Day, asAt: string): Need[] =>
  placeNeeds(
    {
      parts: read('agreement-parts').items,
      agreements: read('agreements').items,
      services: read('services').items,
      cells: read('register', day).items.filter((cell) => cell.place === place),
      decisions: read('decisions', { place, ...day }).items,
      priorities: read('priorities', { place, ...day }).items,
      funds: read('funds', { place, ...day }).items,
      people: read('people', { place, ...day }).items,
      unknowns: read('unknowns', { place }).items,
      sources: read('sources').items,
    },
    place,
    asAt,
  );
