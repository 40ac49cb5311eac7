import { ADD_TO_DECK, NO_DECK_YET, OPEN_DECK } from '#src/narrative/site/ownDeckWords.ts';

/** The editor as a server knows it, which has no deck and no script. It says what the editor then says. */
export const EmptyEditor = () => (
  <>
    <section className="card">
      <h2>Slides</h2>
      <noscript>
        <p>A deck is put together in your browser, which needs script for it.</p>
      </noscript>
      <p>{NO_DECK_YET}</p>
      <p>{ADD_TO_DECK}</p>
    </section>
    <section className="card">
      <h2>As a file</h2>
      <p>{OPEN_DECK}</p>
    </section>
  </>
);
