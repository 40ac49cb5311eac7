import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { NO_DECK_YET } from '#src/narrative/site/ownDeckWords.ts';
import type { LoadedDeck } from '#src/features/board/loadDeckPage.ts';

import { useOwnDeck } from './useOwnDeck.ts';

type Props = {
  /** Shows the deck once it is there. */
  readonly children: (deck: LoadedDeck) => ReactNode;
};

/** A view of the reader's own deck, which comes after hydration; without one, the way to make one. */
export function OwnDeckView({ children }: Props) {
  const { content, problems, unreadable, isLoading } = useOwnDeck();
  if (content) return children({ content, problems });
  return (
    <main id="main" tabIndex={-1} className="container">
      <article className="card text">
        <h1>Your own deck</h1>
        <p className="lead" role="status">
          {isLoading && 'Your deck is being loaded…'}
          {!isLoading &&
            (unreadable.length > 0
              ? 'What this browser keeps as your deck can’t be read.'
              : NO_DECK_YET)}
        </p>
        <p>
          A deck of your own is kept in your browser alone, so this page needs script to show it.
        </p>
        <p>
          <Link to={paths.deckEditor}>
            {unreadable.length > 0 ? 'See what is wrong with it' : 'Put one together'}
          </Link>
          {' · '}
          <Link to={paths.board}>All decks</Link>
        </p>
      </article>
    </main>
  );
}
