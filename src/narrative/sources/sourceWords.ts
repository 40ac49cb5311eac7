import type { Source } from '#src/contract/history.ts';
import { formatDate } from '#src/narrative/language/format.ts';

type Named = Pick<Source, 'publisher' | 'title' | 'published'>;

const citationWords = ({ publisher, title, published }: Named) =>
  `${publisher}, “${title}”, ${published === null ? 'publication date not known' : formatDate(published)}`;

/**
 * Sources where there is no room for a list, in one line.
 * @param most of so many each is named, the others are counted: the page lists all
 */
export function sourceWords(sources: readonly Named[], most = 3): string {
  const said = sources.slice(0, most).map(citationWords);
  const left = sources.length - said.length;
  if (said.length === 0) return 'none is cited';
  return [...said, ...(left > 0 ? [`and ${left} more, listed on the page`] : [])].join('; ');
}
