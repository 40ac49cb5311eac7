import { useId, type KeyboardEvent } from 'react';

import { QUESTION_KIND_WORDS, QUESTION_KINDS } from '#src/narrative/site/questionWords.ts';

import type { QuestionWords } from './BoardQuestion.ts';

type Props = {
  /** What is changed; null: a new one. */
  readonly editing: QuestionWords | null;
  readonly onNote: (words: QuestionWords) => void;
  readonly onCancel: () => void;
};

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

/** Enter notes, as in a message; Shift and Enter begin a line. */
function noteWithEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

/** Writes down a question, an action or a decision. */
export function QuestionForm({ editing, onNote, onCancel }: Props) {
  const id = useId();
  return (
    <form
      className="board-question-form"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const kind = QUESTION_KINDS.find((one) => one === form.get('kind')) ?? 'question';
        const text = textOf(form, 'text');
        if (text === '') return;
        onNote({ kind, text, owner: textOf(form, 'owner'), due: textOf(form, 'due') });
        event.currentTarget.reset();
        event.currentTarget.querySelector('textarea')?.focus();
      }}
    >
      <fieldset className="board-kinds">
        <legend className="visually-hidden">What it is</legend>
        {QUESTION_KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name="kind"
              value={kind}
              defaultChecked={kind === (editing?.kind ?? 'question')}
            />
            {QUESTION_KIND_WORDS[kind]}
          </label>
        ))}
      </fieldset>
      <label htmlFor={`${id}-text`}>In words</label>
      <textarea
        id={`${id}-text`}
        name="text"
        className="field"
        rows={3}
        maxLength={1000}
        required
        // What is changed is to be written.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={editing !== null}
        defaultValue={editing?.text}
        onKeyDown={noteWithEnter}
      />
      <div className="board-question-fields">
        <div>
          <label htmlFor={`${id}-owner`}>Owner, if any</label>
          <input
            id={`${id}-owner`}
            name="owner"
            className="field"
            maxLength={120}
            autoComplete="off"
            defaultValue={editing?.owner}
          />
        </div>
        <div>
          <label htmlFor={`${id}-due`}>Due, if any</label>
          <input
            id={`${id}-due`}
            name="due"
            type="date"
            className="field"
            defaultValue={editing?.due}
          />
        </div>
      </div>
      <p className="board-actions">
        <button type="submit" className="button">
          {editing ? 'Change it' : 'Note it'}
        </button>
        {editing && (
          <button type="button" className="button quiet" onClick={onCancel}>
            Leave it as it was
          </button>
        )}
      </p>
    </form>
  );
}
