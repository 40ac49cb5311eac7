import { useRef, type ReactNode } from 'react';
import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import type { FigureContent } from '#src/contract/figures/figure.ts';

type Props = {
  readonly content: FigureContent;
  /** Shows a status message. */
  readonly announce: (message: ReactNode) => void;
};

const YourDeck = () => <Link to={paths.deckEditor}>your deck</Link>;

/** Adds the figure, as it is shown, to the reader's own deck, and takes it out again if asked to. */
export function AddToDeck({ content, announce }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const add = async () => {
    const { addToDeck, takeFromDeck } = await import('./addToDeck.ts');
    const addition = addToDeck(content);
    if (addition.is === 'full')
      announce(
        <>
          Not added: <YourDeck /> has as many slides as a deck may have. Remove one first.
        </>,
      );
    else if (addition.is === 'unreadable')
      announce(
        <>
          Not added: what this browser keeps as <YourDeck /> can’t be read. Open it to see what is
          wrong.
        </>,
      );
    else {
      const undo = () => {
        takeFromDeck(addition.id);
        // The button that was pressed goes.
        button.current?.focus();
        announce('Taken out of your deck again.');
      };
      announce(
        <>
          Added as slide {addition.number} of <YourDeck />,{' '}
          {addition.isStored
            ? 'which this browser keeps.'
            : 'which lasts only as long as this page, as the browser keeps nothing.'}{' '}
          <button type="button" className="button quiet" onClick={undo}>
            Undo
          </button>
        </>,
      );
    }
  };
  const addOrSay = () =>
    add().catch(() =>
      announce('It could not be added. Check the connection, then press it again.'),
    );
  return (
    <button ref={button} type="button" className="button quiet" onClick={() => void addOrSay()}>
      Add to deck
    </button>
  );
}
