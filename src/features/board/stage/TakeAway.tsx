import type { Ref } from 'react';

import type { DeckContent } from '#src/contract/deck.ts';

type Props = { readonly content: DeckContent; readonly ref: Ref<HTMLDialogElement> };

/** What a deck can be taken away as, in a dialog. */
export const TakeAway = ({ ref }: Props) => (
  <dialog ref={ref} className="board-dialog" aria-labelledby="board-away">
    <h2 id="board-away">Take it away</h2>
    <section>
      <h3>Print or PDF</h3>
      <p>One slide a page, or the handout with notes: print this page, or the handout’s.</p>
      <button type="button" className="button quiet" onClick={() => window.print()}>
        Print the slides
      </button>
    </section>
    <form method="dialog">
      <button type="submit" className="button">
        Close
      </button>
    </form>
  </dialog>
);
