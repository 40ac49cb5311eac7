import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import type { FindData } from '#src/features/find/findQueries.ts';
import type { FindEntry } from '#src/features/find/matching/FindEntry.ts';
import { wordsOf } from '#src/features/find/matching/words.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { outsideSentence } from '#src/narrative/site/findSentence.ts';
import { OUTSIDE_TOPICS } from '#src/narrative/site/outsideTopics.ts';

import { named } from './named.ts';

/**
 * What the record does not cover, so that a question about it is told so instead of getting what looks
 * like it. A topic one of whose words is in the name of a service of the record is no such.
 */
export function outsideEntries({ services, system: [system] }: FindData): FindEntry[] {
  if (!system) return [];
  const names = services.flatMap(({ name, alsoKnownAs }) => [name, ...(alsoKnownAs ?? [])]);
  const covered = names.map(wordsOf);
  const isCovered = (text: string) =>
    covered.some((words) => wordsOf(text).every((word) => words.includes(word)));
  return OUTSIDE_TOPICS.filter(({ words }) => !words.some(isCovered)).map(
    ({ id, name, alsoKnows, words: [first = name, ...others] }) => ({
      kind: 'outside',
      id,
      title: capitalise(name),
      says: outsideSentence(name, services.length, [system.name, alsoKnows]),
      to: withQuery(paths.find, { q: first }),
      illustrative: false,
      terms: named([first, ...others, name], 1),
    }),
  );
}
