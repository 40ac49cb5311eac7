import type { Unknown } from '#src/contract/history.ts';
import type { System } from '#src/contract/system.ts';

import { formatDate } from './format.ts';

type Searched = Pick<Unknown, 'searched' | 'until'>;

/** `Public web pages. Searched to 21 November 2026.`; or that nobody has looked yet. */
export const searchedWords = ({ searched, until }: Searched): string =>
  until === null
    ? 'Not looked for yet.'
    : `${/[.!?]$/.test(searched) ? searched : `${searched}.`} Searched to ${formatDate(until)}.`;

/** What stands in place of what is missing; without an entry it was at least not found. */
export const missingWords = (unknown: Pick<Unknown, 'until'> | undefined): string =>
  unknown?.until === null ? 'Not looked for yet' : 'Not found in published sources';

/** What was not found has no as-at date: it tells of searches made since, and of what came later. */
export const notFoundAsNow = ({ updated }: Pick<System, 'updated'>): string =>
  `What could not be found is told as it is known on ${formatDate(updated)}, whatever the date above.`;
