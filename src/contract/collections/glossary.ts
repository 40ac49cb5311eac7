import { z } from 'zod';

import { AlsoKnownAs, BasisField, Citation, Id, Text } from '#src/contract/basics.ts';

import { collection } from './Collection.ts';
import { basis } from './exampleFields.ts';

const Term = z
  .strictObject({
    id: Id,
    basis: BasisField,
    sources: z
      .array(Citation)
      .describe('Where the meaning is stated. Empty: it is in the words of this record.'),
    term: Text.meta({ examples: ['95% limits'] }),
    meaning: Text.describe('What it means in this record, in one or two plain sentences.'),
    group: Text.describe('Terms with the same group are shown together.').meta({
      examples: ['Figures'],
    }),
    alsoKnownAs: AlsoKnownAs,
  })
  .refine((term) => term.basis !== 'published' || term.sources.length > 0, {
    error: 'is “published”, but no source states the meaning: name it, or write “derived”',
    path: ['basis'],
  })
  .meta({ id: 'Term', description: 'A word, and what it means in this record.' });

export const glossary = collection({
  stored: Term,
  item: Term,
  params: {},
  summary: 'Words, and what they mean in this record',
  nouns: ['term', 'terms'],
  example: {
    id: 'place',
    basis,
    sources: [],
    term: 'Place',
    meaning: 'The area of a partnership.',
    group: 'Who and where',
  },
});
