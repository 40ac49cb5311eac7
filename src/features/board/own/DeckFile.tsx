import { useId, useRef, useState } from 'react';

import type { Deck } from '#src/contract/deck.ts';
import type { OwnProblem } from '#src/contract/plain/ownProblem.ts';
import { fileName } from '#src/figures/fileName.ts';
import { FILE_PROBLEMS, OPEN_FILE, replaceQuestion } from '#src/narrative/site/ownDeckWords.ts';
import { saveFile } from '#src/outlets/share/saveFile.ts';
import { checkDeck } from '#src/stores/own/checkDeck.ts';
import { ProblemList } from '#src/ui/ProblemList.tsx';

const MOST_BYTES = 1_000_000;

type Props = {
  /** What the browser keeps: a deck, something that can't be read as one, or null. */
  readonly stored: unknown;
  /** The same, if it can be read. */
  readonly deck: Deck | null;
  readonly onReplace: (deck: Deck) => void;
};

type Opened =
  | { readonly is: 'refused'; readonly says: string; readonly problems: readonly OwnProblem[] }
  | { readonly is: 'waiting'; readonly deck: Deck };

/** Reads a deck from a file that the reader chose; what is wrong with it, in words. */
async function openFile(file: File): Promise<Opened> {
  const refused = (why: keyof typeof FILE_PROBLEMS, problems: readonly OwnProblem[] = []) =>
    ({ is: 'refused', says: FILE_PROBLEMS[why](file.name), problems }) as const;
  if (file.size > MOST_BYTES) return refused('tooLarge');
  let text: string;
  try {
    text = await file.text();
  } catch {
    return refused('unreadable');
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refused('notJson');
  }
  const checked = checkDeck(json);
  if ('problems' in checked) return refused('wrong', checked.problems);
  // Whoever's it was, it is the reader's own here.
  return { is: 'waiting', deck: { ...checked.deck, id: 'own' } };
}

/** Saves the deck as a file and takes one in, which replaces another only once the reader says so. */
export function DeckFile({ stored, deck, onReplace }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const save = () => {
    const name = fileName([deck?.title ?? 'unreadable']) || 'my';
    const json = `${JSON.stringify(stored, null, 2)}\n`;
    saveFile(new Blob([json], { type: 'application/json' }), `${name}.deck.json`);
  };
  const close = () => {
    setOpened(null);
    if (input.current) input.current.value = '';
    input.current?.focus();
  };
  const replace = (next: Deck) => {
    onReplace(next);
    close();
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    const result = await openFile(file);
    if (result.is === 'waiting' && stored === null) replace(result.deck);
    else setOpened(result);
  };
  return (
    <div className="board-own-file">
      <p className="form-row">
        {stored !== null && (
          <button type="button" className="button quiet" onClick={save}>
            Save as a file
          </button>
        )}
        <label htmlFor={id}>{OPEN_FILE}</label>
        <input
          ref={input}
          id={id}
          type="file"
          accept=".json,application/json"
          className="field"
          onChange={({ target }) => void open(target.files?.[0])}
        />
      </p>
      {opened?.is === 'refused' && (
        <div className="notice problem" role="alert">
          <p>{opened.says}</p>
          <ProblemList problems={opened.problems} />
        </div>
      )}
      {opened?.is === 'waiting' && (
        <div className="notice" role="alert">
          <p>{replaceQuestion(deck, opened.deck)}</p>
          <p className="form-row">
            <button type="button" className="button" onClick={() => replace(opened.deck)}>
              Replace it
            </button>
            <button type="button" className="button quiet" onClick={close}>
              Keep what is here
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
