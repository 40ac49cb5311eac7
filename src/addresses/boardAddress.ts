import type { DeckParam } from '#src/contract/plain/words.ts';

import { withQuery } from './withQuery.ts';

/** What the address of a deck may hold beside its slide. */
export type DeckParams = { readonly [P in DeckParam | 'asAt']?: string };

/** The parameters that pages of decks read of their query. */
export const DECK_QUERY = [
  'slide',
  'place',
  'service',
  'from',
  'agreement',
  'review',
  'asAt',
] as const;

/**
 * The address of a slide on one of a deck's pages.
 * @param path of the page: `paths.deck('system')`, `paths.presenter('system')`
 * @param slide from 1; left out or 1: the deck's first
 */
export const boardAddress = (path: string, params: DeckParams, slide = 1): string =>
  withQuery(path, { ...params, slide: slide === 1 ? null : slide });
