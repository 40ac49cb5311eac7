import { useId } from 'react';
import { Link, useHref } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { useCollection } from '#src/client/useCollection.ts';
import type { Deck } from '#src/contract/deck.ts';
import type { DeckParam } from '#src/contract/plain/words.ts';
import { choicesOf } from '#src/figures/board/readDeckParams.ts';
import type { RecordNames } from '#src/figures/loadNames.ts';
import { deckLengthWords } from '#src/narrative/site/boardWords.ts';
import { useReader } from '#src/stores/readerStore.ts';

type Props = {
  readonly deck: Deck;
  /** The day since which a deck says what changed, where the reader names none. */
  readonly since: string;
  /** What decks are about that not every page knows. */
  readonly named: RecordNames;
};

const NAMES = {
  place: 'Place',
  service: 'Service',
  agreement: 'Agreement',
  review: 'Review',
  from: 'Since',
} as const;

/** A deck with the ways to open it; a form where it is about something that is to be chosen. */
export function DeckCard({ deck, since, named }: Props) {
  const { id, title, about, slides, param } = deck;
  const heading = useId();
  const name = <span className="visually-hidden">: {title}</span>;
  return (
    <section className="card" aria-labelledby={heading}>
      <h2 id={heading}>{title.replaceAll(/\{\w+\}/g, '…')}</h2>
      <p>{about}</p>
      <p className="secondary small">{deckLengthWords(slides)}</p>
      {param === null ? (
        <p>
          <Link className="button" to={paths.deck(id)} reloadDocument>
            Present{name}
          </Link>{' '}
          <Link className="button quiet" to={paths.presenter(id)} reloadDocument>
            Presenter view{name}
          </Link>{' '}
          <Link className="button quiet" to={paths.handout(id)} reloadDocument>
            Handout{name}
          </Link>
        </p>
      ) : (
        <DeckForm deck={deck} param={param} since={since} named={named} />
      )}
    </section>
  );
}

function DeckForm({ deck: { id }, param, since, named }: Props & { readonly param: DeckParam }) {
  const field = useId();
  const { items: places } = useCollection('places');
  const { items: services } = useCollection('services');
  const lastBoard = useReader((reader) => reader.lastBoard);
  const [present, presenter, handout] = [
    useHref(paths.deck(id)),
    useHref(paths.presenter(id)),
    useHref(paths.handout(id)),
  ];
  const choices = param === 'from' ? [] : choicesOf(param, { places, services, ...named });
  return (
    <form action={present} method="get">
      <p>
        <label htmlFor={field}>{NAMES[param]}</label>{' '}
        {param === 'from' ? (
          <input
            id={field}
            className="field"
            type="date"
            name="from"
            key={lastBoard}
            defaultValue={lastBoard ?? since}
          />
        ) : (
          <select id={field} className="field" name={param}>
            {choices.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        )}
      </p>
      <p>
        <button type="submit" className="button">
          Present
        </button>{' '}
        <button type="submit" className="button quiet" formAction={presenter}>
          Presenter view
        </button>{' '}
        <button type="submit" className="button quiet" formAction={handout}>
          Handout
        </button>
      </p>
    </form>
  );
}
