import { paths } from '#src/addresses/paths.ts';
import type { FindData } from '#src/features/find/findQueries.ts';
import type { FindEntry } from '#src/features/find/matching/FindEntry.ts';

import { isIllustrative } from './isIllustrative.ts';
import { named } from './named.ts';

const TERM_WEIGHT = 0.7;
const ALIAS_WEIGHT = 0.65;
const MEANING_WEIGHT = 0.3;

/** The words of the glossary, with their meanings. */
export const termEntries = ({ glossary }: FindData): FindEntry[] =>
  glossary.map((term) => ({
    kind: 'term',
    id: term.id,
    title: term.term,
    says: term.meaning,
    to: paths.word(term.id),
    illustrative: isIllustrative(term),
    terms: [
      ...named([term.term], TERM_WEIGHT),
      ...named(term.alsoKnownAs ?? [], ALIAS_WEIGHT),
      ...named([term.meaning], MEANING_WEIGHT),
    ],
  }));
