import { useState } from 'react';
import { useHref } from 'react-router';

type Props = {
  /** Address of the deck's slide within the record. */
  readonly address: string;
  /** Name of the talk: one window for each. */
  readonly name: string;
};

/** Opens the window that the room sees, to be put on the other screen, or brings it to the front. */
export function RoomWindow({ address, name }: Props) {
  const href = useHref(address);
  const [isBlocked, setIsBlocked] = useState(false);
  return (
    <>
      <button
        type="button"
        className="board-wide"
        onClick={() =>
          setIsBlocked(window.open(href, name, 'popup,width=1280,height=720') === null)
        }
      >
        Room’s window
      </button>
      <span role="status">
        {isBlocked && (
          <>
            The browser blocked it:{' '}
            <a href={href} target={name} rel="opener">
              open it by this link
            </a>
          </>
        )}
      </span>
    </>
  );
}
