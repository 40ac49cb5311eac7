import type { Source } from '#src/contract/history.ts';
import { formatDate } from '#src/narrative/language/format.ts';

type Named = Pick<Source, 'publisher' | 'title' | 'published'>;

const citationWords = ({ publisher, title, published }: Named) =>
  `${publisher}, “${title}”, ${published === null ? 'publication date not known' : formatDate(published)}`;

/**
 * Sources in one line, where there is no room for a list.
 * @param most how many are named; the others are only counted
 */
export function sourceWords(sources: readonly Named[], most = 3): string {
  const named = sources.slice(0, most).map(citationWords);
  const left = sources.length - named.length;
  if (named.length === 0) return 'none is cited';
  return [...named, ...(left > 0 ? [`and ${left} more, listed on the page`] : [])].join('; ');
}
