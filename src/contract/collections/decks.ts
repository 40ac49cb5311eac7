import { Deck } from '#src/contract/deck.ts';

import { collection } from './Collection.ts';
import { basis } from './exampleFields.ts';

export const decks = collection({
  stored: Deck,
  item: Deck,
  params: {},
  summary: 'Slides for meetings',
  nouns: ['deck', 'decks'],
  file: 'files',
  parameter: 'deck',
  distinct: ['slides[].id'],
  example: {
    id: 'board',
    basis,
    sources: [],
    title: 'Where services stand',
    about: 'The register, for a meeting of the board.',
    meeting: null,
    param: null,
    slides: [
      {
        id: 'register',
        item: '7',
        note: 'Say first that these are aims.',
        seconds: 90,
        kind: 'figure',
        figure: 'register',
        params: {},
      },
    ],
  },
});
