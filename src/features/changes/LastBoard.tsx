import { useRef } from 'react';
import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { withQuery, type QueryValues } from '#src/addresses/withQuery.ts';
import { useNeedsScript } from '#src/client/browser/useNeedsScript.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { forgetLastBoard, saveLastBoard, useReader } from '#src/stores/readerStore.ts';

/**
 * “Since the last board”: saves a date in this browser, links to the changes since then, and forgets
 * it again. It needs script; without it, its space is empty.
 */
export function LastBoard({
  from,
  about,
}: {
  readonly from: string;
  /** The parameters that say what the changes are about, which the link carries along. */
  readonly about: QueryValues;
}) {
  const lastBoard = useReader((reader) => reader.lastBoard);
  const button = useRef<HTMLButtonElement>(null);
  const needsScript = useNeedsScript();
  return (
    <div className={`form-row ${needsScript}`}>
      {lastBoard !== null && (
        <Link to={withQuery(paths.changes, { from: lastBoard, ...about })}>
          Since your last board, {formatDate(lastBoard)}
        </Link>
      )}
      {/* One button, whatever it says: what was pressed must not go, as the focus would go with it. */}
      <button
        ref={button}
        type="button"
        className="button quiet"
        onClick={() => (lastBoard === from ? forgetLastBoard() : saveLastBoard(from))}
      >
        {lastBoard === null && `Remember ${formatDate(from)} as my last board`}
        {lastBoard !== null &&
          (lastBoard === from ? 'Forget it' : `My last board was on ${formatDate(from)}`)}
      </button>
      {lastBoard !== null && lastBoard !== from && (
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            button.current?.focus();
            forgetLastBoard();
          }}
        >
          Forget it
        </button>
      )}
      <span className="secondary small" role="status">
        {lastBoard === from && 'Kept in this browser only.'}
      </span>
    </div>
  );
}
