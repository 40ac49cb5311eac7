import { useId, useRef, useState } from 'react';

import type { OwnProblem } from '#src/contract/plain/ownProblem.ts';

import { ProblemList } from './ProblemList.tsx';

const MOST_BYTES = 1_000_000;

type Checked<T> = { readonly value: T } | { readonly problems: readonly OwnProblem[] };

/** Why a file can't be taken in, in words, by its name. */
type FileWords = {
  readonly notJson: (name: string) => string;
  readonly tooLarge: (name: string) => string;
  readonly unreadable: (name: string) => string;
  readonly wrong: (name: string) => string;
};

type Props<T> = {
  readonly label: string;
  readonly words: FileWords;
  readonly check: (json: unknown) => Checked<T>;
  /** Asks before what is kept is replaced; null: nothing is kept, and nobody need be asked. */
  readonly question: ((theirs: T) => string) | null;
  readonly onReplace: (theirs: T) => void;
  /** Saves what is kept; null: nothing is. */
  readonly onSave: (() => void) | null;
};

type Opened<T> =
  | { readonly is: 'refused'; readonly says: string; readonly problems: readonly OwnProblem[] }
  | { readonly is: 'waiting'; readonly value: T };

/** Reads what a reader made from a file that they chose; what is wrong with it, in words. */
async function openFile<T>(
  file: File,
  words: FileWords,
  check: Props<T>['check'],
): Promise<Opened<T>> {
  const refused = (why: keyof FileWords, problems: readonly OwnProblem[] = []) =>
    ({ is: 'refused', says: words[why](file.name), problems }) as const;
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
  const checked = check(json);
  if ('problems' in checked) return refused('wrong', checked.problems);
  return { is: 'waiting', value: checked.value };
}

/**
 * Saves what a reader made as a file and takes one in, which replaces what their browser keeps only
 * once they say so.
 */
export function OwnFile<T>({ label, words, check, question, onReplace, onSave }: Props<T>) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<Opened<T> | null>(null);
  const close = () => {
    setOpened(null);
    if (input.current) input.current.value = '';
    input.current?.focus();
  };
  const replace = (next: T) => {
    onReplace(next);
    close();
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    const result = await openFile(file, words, check);
    if (result.is === 'waiting' && question === null) replace(result.value);
    else setOpened(result);
  };
  return (
    <div>
      <p className="form-row">
        {onSave && (
          <button type="button" className="button quiet" onClick={onSave}>
            Save as a file
          </button>
        )}
        <label htmlFor={id}>{label}</label>
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
          <p>{question?.(opened.value)}</p>
          <p className="form-row">
            <button type="button" className="button" onClick={() => replace(opened.value)}>
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
