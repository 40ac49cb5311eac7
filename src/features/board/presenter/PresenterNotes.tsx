import { useState } from 'react';

import type { SlideContent } from '#src/contract/deck.ts';

const SIZES = ['small', 'medium', 'large', 'huge'] as const;
const MEDIUM = 1;

/** What the presenter wants to say with a slide, as large as it can be read from where they stand. */
export function PresenterNotes({ slide }: { readonly slide: SlideContent }) {
  const [size, setSize] = useState(MEDIUM);
  const change = (by: number) => setSize(Math.min(Math.max(size + by, 0), SIZES.length - 1));
  return (
    <div className="board-panel board-notes">
      <div className="board-panel-head">
        <h2 id="board-notes">Notes</h2>
        <span className="board-actions board-scripted">
          <button type="button" aria-disabled={size === 0} onClick={() => change(-1)}>
            A−<span className="visually-hidden"> Smaller notes</span>
          </button>
          <button type="button" aria-disabled={size === SIZES.length - 1} onClick={() => change(1)}>
            A+<span className="visually-hidden"> Larger notes</span>
          </button>
        </span>
      </div>
      <div
        // Another slide's notes begin at their top.
        key={slide.id}
        className={`board-notes-text board-notes-${SIZES[size]}`}
        role="region"
        aria-labelledby="board-notes"
        data-scrolls
        // What scrolls must be reached by keyboard.
        tabIndex={0}
      >
        {slide.note === null ? (
          <p className="board-quiet">No notes for this slide.</p>
        ) : (
          <p>{slide.note}</p>
        )}
      </div>
    </div>
  );
}
