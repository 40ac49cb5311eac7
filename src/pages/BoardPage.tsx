import { Link, useLoaderData } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import type { Metadata } from '#src/client/page/metadata.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import type { Deck } from '#src/contract/deck.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import { DeckCard } from '#src/features/board/list/DeckCard.tsx';
import { loadNames, type RecordNames } from '#src/figures/loadNames.ts';
import { yearBefore } from '#src/record/dates.ts';
import { systemIn } from '#src/record/systemIn.ts';

const LEAD = 'Decks of slides from this record, to present, to print and to hand over.';

export const loader = pageLoader(async ({ loadAll, loadAside }) => {
  const [named] = await Promise.all([
    loadNames(loadAside),
    loadAll([
      ['decks', {}],
      ['services', {}],
    ]),
  ]);
  return { title: 'Board mode', description: LEAD, named };
});

/** Decks that need no choice come first. */
const byName = (a: Deck, b: Deck) =>
  Number(a.param !== null) - Number(b.param !== null) || a.title.localeCompare(b.title);

/** The decks of the record. */
export function Component() {
  const { named } = useLoaderData<Metadata & { readonly named: RecordNames }>();
  const system = systemIn(useCollection('system'));
  const { items: decks } = useCollection('decks');
  const since = yearBefore(recordDay(system), system.begins);
  return (
    <>
      <h1>Board mode</h1>
      <p className="lead">{LEAD}</p>
      <div className="pair">
        {[...decks].sort(byName).map((deck) => (
          <DeckCard key={deck.id} {...{ deck, since, named }} />
        ))}
      </div>
      {decks.length === 0 && <p>This record has no decks.</p>}
      <div className="pair">
        <section className="card" aria-labelledby="own">
          <h2 id="own">Your own deck</h2>
          <p>
            Put figures and words of your own in order. It stays in your browser, and goes to others
            as a file.
          </p>
          <p>
            <Link to={paths.deckEditor}>Begin or change your own deck</Link>
          </p>
        </section>
        <section className="card" aria-labelledby="verify">
          <h2 id="verify">A pack that was handed over</h2>
          <p>What of it is still so, what was revised since, and what this record never said.</p>
          <p>
            <Link to={paths.verify}>Check a sealed pack</Link>
          </p>
        </section>
      </div>
    </>
  );
}
