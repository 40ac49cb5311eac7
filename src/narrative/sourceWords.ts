import type { Source } from '#src/contract/history.ts';

import { formatDate } from './format.ts';

/** A source where there is no room for a list: its title, publisher and date. */
export const sourceWords = ({
  title,
  publisher,
  published,
}: Pick<Source, 'title' | 'publisher' | 'published'>): string =>
  `${title}, ${publisher}${published === null ? '' : `, ${formatDate(published)}`}`;
