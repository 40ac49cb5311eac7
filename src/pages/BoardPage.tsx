import { pageLoader } from '#src/client/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import { DeckCard } from '#src/features/board/list/DeckCard.tsx';
import { yearBefore } from '#src/record/dates.ts';

const LEAD = 'Decks of slides from this record, to present, to print and to hand over.';

export const loader = pageLoader(async ({ loadAll }) => {
  await loadAll([
    ['decks', {}],
    ['services', {}],
  ]);
  return { title: 'Board mode', description: LEAD };
});

/** The decks of the record. */
export function Component() {
  const [system] = useCollection('system').items;
  const { items: decks } = useCollection('decks');
  if (!system) throw new Error('The record has no system');
  const since = yearBefore(recordDay(system), system.begins);
  return (
    <>
      <h1>Board mode</h1>
      <p className="lead">{LEAD}</p>
      <div className="pair">
        {decks.map((deck) => (
          <DeckCard key={deck.id} deck={deck} since={since} />
        ))}
      </div>
      {decks.length === 0 && <p>This record has no decks.</p>}
    </>
  );
}
