import type { Source } from '#src/contract/history.ts';
import { formatDate } from '#src/narrative/format.ts';

const MOST = 3;

const one = ({ publisher, title, published }: Pick<Source, 'publisher' | 'title' | 'published'>) =>
  `${publisher}, “${title}”, ${published === null ? 'publication date not known' : formatDate(published)}`;

/** Sources in one line; of many the first few, as the page behind the link lists all. */
export function sourceWords(sources: readonly Parameters<typeof one>[0][]): string {
  const said = sources.slice(0, MOST).map(one);
  const left = sources.length - said.length;
  if (said.length === 0) return 'none is cited';
  return [...said, ...(left > 0 ? [`and ${left} more, listed on the page`] : [])].join('; ');
}
