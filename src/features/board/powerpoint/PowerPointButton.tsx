import { useEffect, useId, useRef, useState } from 'react';

import type { DeckContent } from '#src/contract/deck.ts';
import { saveFile } from '#src/outlets/share/saveFile.ts';

type State =
  | { readonly step: 'idle' | 'cancelled' | 'failed' }
  | { readonly step: 'writing'; readonly done: number; readonly of: number }
  | { readonly step: 'saved'; readonly file: string };

type Props = {
  /** The deck as it is shown, split into slides. */
  readonly content: () => DeckContent | Promise<DeckContent>;
  /** The file's name, without its extension. */
  readonly name: string;
};

function wordsOf(state: State): string {
  switch (state.step) {
    case 'idle':
      return '';
    case 'writing':
      return 'The PowerPoint is being written.';
    case 'saved':
      return `Saved as ${state.file}`;
    case 'cancelled':
      return 'Cancelled: nothing was saved.';
    case 'failed':
      return 'The PowerPoint could not be written. Check the connection, then try again.';
  }
}

/**
 * Writes a deck as a PowerPoint file and saves it: with progress, and a way to stop. What writes it is
 * loaded when it is pressed.
 */
export function PowerPointButton({ content, name }: Props) {
  const [state, setState] = useState<State>({ step: 'idle' });
  const [withNotes, setWithNotes] = useState(true);
  const writing = useRef<AbortController>(null);
  const notes = useId();
  // Who leaves wants no file.
  useEffect(() => () => writing.current?.abort(), []);

  const write = async () => {
    const controller = new AbortController();
    const { signal } = controller;
    writing.current = controller;
    const show = (next: State) => {
      if (!signal.aborted) setState(next);
    };
    setState({ step: 'writing', done: 0, of: 1 });
    try {
      const [{ writePowerPoint }, deck] = await Promise.all([
        import('#src/outlets/powerpoint/writePowerPoint.ts'),
        content(),
      ]);
      const onProgress = (done: number) => show({ step: 'writing', done, of: deck.slides.length });
      const blob = await writePowerPoint(deck, { withNotes, onProgress, signal });
      const file = `${name}.pptx`;
      saveFile(blob, file);
      show({ step: 'saved', file });
    } catch {
      show({ step: 'failed' });
    }
  };
  const cancel = () => {
    writing.current?.abort();
    setState({ step: 'cancelled' });
  };

  const isWriting = state.step === 'writing';
  return (
    <div>
      <p className="form-row">
        {/* One button, so that focus stays where it is. */}
        <button
          type="button"
          className="button quiet"
          onClick={isWriting ? cancel : () => void write()}
        >
          {isWriting ? 'Cancel' : 'Save as PowerPoint'}
        </button>
        {isWriting ? (
          <progress aria-label="Slides written" value={state.done} max={state.of} />
        ) : (
          <span className="choice">
            <input
              id={notes}
              type="checkbox"
              checked={withNotes}
              onChange={({ currentTarget }) => setWithNotes(currentTarget.checked)}
            />
            <label htmlFor={notes}>with my notes, which whoever gets it can read</label>
          </span>
        )}
      </p>
      <p role="status">{wordsOf(state)}</p>
    </div>
  );
}
